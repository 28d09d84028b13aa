// A task has no dispute, owner or day, or was done without a result
MATCH (task:Task)
WHERE COUNT { (:Dispute)-[:HAS_TASK]->(task) } <> 1
  OR COUNT { (task)-[:GIVEN_TO]->(:Agency) } <> 1
  OR task.dueAt IS NULL
  OR task.at IS NULL
  OR (task.state = 'DONE') <> (task.doneAt IS NOT NULL)
  OR task.state = 'DONE' AND coalesce(task.result, '') = ''
RETURN task.id AS task
ORDER BY task
LIMIT 50
