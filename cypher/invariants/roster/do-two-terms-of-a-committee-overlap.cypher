// Two terms of one committee hold on the same day (R03)
MATCH (one:CommitteeTerm)<-[:HAS_TERM]-(committee:Agency)-[:HAS_TERM]->(other:CommitteeTerm)
WHERE one.id < other.id
  AND (one.to IS NULL OR one.to > other.from)
  AND (other.to IS NULL OR other.to > one.from)
RETURN committee.id AS committee, one.id AS one, other.id AS other
ORDER BY committee, one, other
LIMIT 50
