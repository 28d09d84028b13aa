// A community is policed by no station, or by two
MATCH (community:Community)
WITH community, COUNT { (community)-[:PART_OF*0..1]->(:Division)<-[:COVERS]-(:Agency {kind: 'POLICE_STATION'}) } AS stations
WHERE stations <> 1
RETURN community.code AS community, stations
ORDER BY community
LIMIT 50
