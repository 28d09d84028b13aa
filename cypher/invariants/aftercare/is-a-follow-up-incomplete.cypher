// A follow-up has no dispute or day, was done without a result or a person asked, or alarms without measures
MATCH (followUp:FollowUp)
WHERE COUNT { (:Dispute)-[:FOLLOWED_UP_BY]->(followUp) } <> 1
  OR followUp.dueOn IS NULL
  OR followUp.version IS NULL
  OR (followUp.state = 'DONE') <> (followUp.doneOn IS NOT NULL)
  OR (followUp.state = 'DONE') <> (followUp.result IS NOT NULL)
  OR followUp.result IN ['TENSE', 'RELAPSED'] AND coalesce(followUp.measures, '') = ''
RETURN followUp.id AS followUp
ORDER BY followUp
LIMIT 50
