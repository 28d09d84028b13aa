// 只有一人能讲的主题 | Topics that hang on one lecturer
// 讲授人数不足的主题，以及期间内对症的纠纷和已排的活动；宣讲员以代号显示。
// Topics with too few lecturers, with the disputes they answer and the visits planned; lecturers are pseudonyms.
/*
:params { area: '3205', since: date() - duration('P180D'), today: date(), atMost: 1, limit: 50 }
*/
MATCH (topic:Topic)
WITH topic, COLLECT {
  MATCH (lecturer:Lecturer)-[:TEACHES]->(topic)
  RETURN '讲·' + left(lecturer.id, 8) AS pseudonym ORDER BY pseudonym
} AS lecturers
WHERE size(lecturers) <= $atMost
RETURN
  topic.name AS topic,
  size(lecturers) AS lecturerCount,
  lecturers,
  COUNT {
    MATCH (topic)<-[:TREATED_BY]-(:DisputeType)<-[:CORRESPONDS_TO*0..1]-(:DisputeType)<-[:OF_TYPE]-(d:Dispute)
    WHERE d.areaCode STARTS WITH $area AND d.openedOn >= $since
    RETURN DISTINCT d
  } AS disputes,
  COUNT {
    MATCH (topic)<-[:ON]-(v:Visit)
    WHERE v.areaCode STARTS WITH $area AND v.on >= $today AND v.state IN ['DRAFT', 'PUBLISHED']
  } AS plannedVisits
ORDER BY disputes DESC, topic ASC
LIMIT $limit
