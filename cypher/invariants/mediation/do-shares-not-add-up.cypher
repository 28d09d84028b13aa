// Debtors owe an amount severally, and their shares do not add up to it (R24)
MATCH (agreement:Agreement)-[:REQUIRES]->(obligation:Obligation {liability: 'SEVERAL'})
WHERE obligation.amountFen IS NOT NULL
MATCH (obligation)-[owes:OWED_BY]->()
WITH agreement, obligation, sum(coalesce(owes.shareFen, 0)) AS shares
WHERE shares <> obligation.amountFen
RETURN agreement.number AS agreement, obligation.id AS obligation, shares, obligation.amountFen AS amount
ORDER BY agreement, obligation
LIMIT 50
