// An agreement settles an issue of another dispute, or an issue belongs to none
MATCH (issue:Issue)
WHERE COUNT { (:Dispute)-[:TURNS_ON]->(issue) } <> 1
  OR EXISTS {
    (issue)<-[:SETTLES]-(agreement:Agreement)
    WHERE NOT EXISTS { (agreement)<-[:ENDED_IN]-(:Procedure)<-[:HANDLED_BY]-(:Dispute)-[:TURNS_ON]->(issue) }
  }
RETURN issue.id AS issue
ORDER BY issue
LIMIT 50
