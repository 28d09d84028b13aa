// An obligation's performed amount differs from its performances, or its state from both
MATCH (obligation:Obligation)
WITH obligation,
  reduce(sum = 0, amount IN [(obligation)-[:PERFORMED_BY]->(performance:Performance) | coalesce(performance.amountFen, 0)] | sum + amount) AS performed
WHERE coalesce(obligation.performedFen, 0) <> performed
  OR obligation.amountFen IS NOT NULL AND obligation.state = 'PERFORMED' AND performed <> obligation.amountFen
  OR obligation.state = 'PARTLY_PERFORMED' AND (performed = 0 OR performed >= obligation.amountFen)
  OR obligation.state = 'DUE' AND performed > 0
  OR (obligation.state = 'PERFORMED') <> (obligation.performedOn IS NOT NULL)
RETURN obligation.id AS obligation, performed
ORDER BY obligation
LIMIT 50
