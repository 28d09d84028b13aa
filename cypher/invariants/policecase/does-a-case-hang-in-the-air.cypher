// A police case has no dispute, two are open at once, or R41: it was settled without applications, performance or approval
MATCH (policeCase:PoliceCase)
WHERE COUNT { (:Dispute)-[:INVESTIGATED_IN]->(policeCase) } <> 1
  OR (policeCase.state = 'OPEN') <> (policeCase.decidedOn IS NULL)
  OR policeCase.state = 'OPEN' AND EXISTS {
    (policeCase)<-[:INVESTIGATED_IN]-(:Dispute)-[:INVESTIGATED_IN]->(other:PoliceCase {state: 'OPEN'}) WHERE other <> policeCase }
  OR policeCase.state = 'SETTLED'
    AND (policeCase.settledOn IS NULL OR coalesce(policeCase.approvedBy, '') = '' OR size(coalesce(policeCase.appliedPartyIds, [])) < 2)
RETURN policeCase.id AS policeCase
ORDER BY policeCase
LIMIT 50
