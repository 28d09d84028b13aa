// A visit lacks its host or topic, ends before it begins, or carries another area than its host
MATCH (visit:Visit)
WHERE COUNT { (visit)-[:AT]->(:Host) } <> 1
  OR COUNT { (visit)-[:ON]->(:Topic) } <> 1
  OR visit.version IS NULL
  OR visit.endsAt <= visit.startsAt
  OR NOT EXISTS { (visit)-[:AT]->(host:Host) WHERE host.areaCode = visit.areaCode }
RETURN visit.id AS visit
ORDER BY visit
LIMIT 50
