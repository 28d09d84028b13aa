// Someone guarantees an obligation without being a party of its agreement, or while owing or being owed it (R24)
MATCH (agreement:Agreement)-[:REQUIRES]->(obligation:Obligation)-[:GUARANTEED_BY]->(holder)
WHERE NOT EXISTS { (holder)-[:AGREED_TO]->(agreement) } OR EXISTS { (obligation)-[:OWED_BY|OWED_TO]->(holder) }
RETURN agreement.number AS agreement, obligation.id AS obligation, holder.id AS guarantor
ORDER BY agreement, obligation, guarantor
LIMIT 50
