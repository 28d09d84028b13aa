// An obligation has no debtor or creditor, or one who is not a party of its agreement (R24)
MATCH (agreement:Agreement)-[:REQUIRES]->(obligation:Obligation)
WHERE NOT EXISTS { (obligation)-[:OWED_BY]->() }
  OR NOT EXISTS { (obligation)-[:OWED_TO]->() }
  OR EXISTS { (obligation)-[:OWED_BY|OWED_TO]->(holder) WHERE NOT EXISTS { (holder)-[:AGREED_TO]->(agreement) } }
RETURN agreement.number AS agreement, obligation.id AS obligation
ORDER BY agreement, obligation
LIMIT 50
