// 有家暴情形的纠纷及其处置 | Disputes with domestic violence, and what was done
// 反复报警却以调解结案的要逐件核对；不显示身份。
// Check each one that was reported repeatedly yet closed by mediation; no identities are shown.
/*
:params { area: '3205', since: date() - duration('P365D'), limit: 100 }
*/
MATCH (dispute:Dispute {domesticViolence: true})
WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since
MATCH (division:Division {code: left(dispute.areaCode, 9)})
RETURN
  dispute.number AS dispute,
  division.name AS town,
  dispute.risk AS risk,
  dispute.state AS state,
  dispute.closing AS closing,
  COUNT { (dispute)<-[:ABOUT]-(:Report) } AS reports,
  dispute.openedOn AS openedOn
ORDER BY reports DESC, openedOn DESC, dispute ASC
LIMIT $limit
