// Judicial confirmation was asked for after thirty days, or for an agreement that is not in effect (R21)
MATCH (agreement:Agreement)
WHERE agreement.confirmationAppliedOn IS NOT NULL
  AND (agreement.effectiveOn IS NULL
    OR agreement.confirmationAppliedOn > agreement.effectiveOn + duration('P30D')
    OR COUNT { (agreement)-[:APPLIED_TO]->(:Agency {kind: 'COURT'}) } <> 1)
RETURN agreement.number AS agreement
ORDER BY agreement
LIMIT 50
