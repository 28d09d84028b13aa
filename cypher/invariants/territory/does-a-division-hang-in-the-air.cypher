// A division other than the city is not part of exactly one other, or its code does not begin with the other's prefix
MATCH (division:Division)
WHERE (NOT division:City AND COUNT { (division)-[:PART_OF]->(:Division) } <> 1)
  OR EXISTS { (division)-[:PART_OF]->(parent:Division) WHERE NOT division.code STARTS WITH parent.prefix }
RETURN division.code AS division
ORDER BY division
LIMIT 50
