// 各镇街未结纠纷的风险分布 | Open disputes by risk and town
// 每个镇街红、橙、黄、蓝各多少起未结。
// How many disputes are open in each town or street, by risk.
// chart: bar town red orange yellow blue
/*
:params { area: '3205', limit: 150 }
*/
MATCH (dispute:Dispute)
WHERE dispute.areaCode STARTS WITH $area AND dispute.state <> 'CLOSED'
WITH
  left(dispute.areaCode, 9) AS code,
  count(CASE WHEN dispute.risk = 'RED' THEN 1 END) AS red,
  count(CASE WHEN dispute.risk = 'ORANGE' THEN 1 END) AS orange,
  count(CASE WHEN dispute.risk = 'YELLOW' THEN 1 END) AS yellow,
  count(CASE WHEN dispute.risk = 'BLUE' THEN 1 END) AS blue,
  count(*) AS openDisputes
MATCH (division:Division {code: code})
RETURN division.name AS town, code AS townCode, openDisputes, red, orange, yellow, blue
ORDER BY red DESC, orange DESC, openDisputes DESC, townCode ASC
LIMIT $limit
