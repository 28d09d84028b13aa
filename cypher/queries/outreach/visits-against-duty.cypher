// 四类单位宣讲次数与应讲对照 | Visits by kind of host, against duty
// 每个单位在期间内应有的次数：学校按参数，其余按参数；不足的单位数。
// What each host should receive in the period (a number for schools, one for the rest), and how many fall short.
// chart: bar kind visited short
/*
:params { area: '3205', since: date() - duration('P365D'), today: date(), perSchool: 2, perOther: 1, limit: 10 }
*/
MATCH (host:Host)
WHERE host.areaCode STARTS WITH $area
WITH
  host,
  CASE host.kind WHEN 'SCHOOL' THEN $perSchool ELSE $perOther END AS duty,
  COUNT {
    MATCH (host)<-[:AT]-(v:Visit {state: 'DONE'})
    WHERE v.on >= $since AND v.on <= $today
  } AS done,
  COUNT {
    MATCH (host)<-[:AT]-(v:Visit)
    WHERE v.on >= $today AND v.state IN ['DRAFT', 'PUBLISHED']
  } AS planned
RETURN
  host.kind AS kind,
  count(host) AS hosts,
  sum(duty) AS duty,
  sum(done) AS done,
  sum(planned) AS planned,
  count(CASE WHEN done > 0 THEN 1 END) AS visited,
  count(CASE WHEN done < duty THEN 1 END) AS short
ORDER BY hosts DESC, kind ASC
LIMIT $limit
