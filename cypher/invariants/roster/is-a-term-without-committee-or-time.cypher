// A term of a committee belongs to none or several, was never begun, or ends before it begins (R03)
MATCH (term:CommitteeTerm)
WHERE COUNT { (:Agency)-[:HAS_TERM]->(term) } <> 1 OR term.from IS NULL OR term.to <= term.from
  OR COUNT { (:Person)-[:ELECTED_FOR {head: true}]->(term) } > 1
RETURN term.id AS term
ORDER BY term
LIMIT 50
