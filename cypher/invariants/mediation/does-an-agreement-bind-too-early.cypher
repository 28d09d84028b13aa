// A written agreement is in effect although a signature or the seal is missing (R17), or an oral one is not (R18)
MATCH (agreement:Agreement)
WHERE agreement.form = 'ORAL' AND agreement.effectiveOn IS NULL
  OR agreement.form = 'WRITTEN' AND agreement.effectiveOn IS NOT NULL
    AND (agreement.mediatorSignedOn IS NULL OR agreement.sealedOn IS NULL
      OR EXISTS { ()-[signature:AGREED_TO]->(agreement) WHERE signature.signedOn IS NULL })
  OR COUNT { ()-[:AGREED_TO]->(agreement) } < 2
RETURN agreement.number AS agreement
ORDER BY agreement
LIMIT 50
