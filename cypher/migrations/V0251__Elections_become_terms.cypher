MATCH (a:Agency) WHERE a.electedOn IS NOT NULL CREATE (a)-[:HAS_TERM]->(t:CommitteeTerm {id: randomUUID(), from: a.electedOn}) WITH a, t MATCH (m:Mediator)-[s:SERVES_IN]->(a) WITH t, m, max(coalesce(s.head, false)) AS head MERGE (m)-[e:ELECTED_FOR]->(t) SET e.head = head;
MATCH (:Mediator)-[s:SERVES_IN]->(:Agency) WHERE s.head IS NOT NULL REMOVE s.head;
MATCH (a:Agency) WHERE a.electedOn IS NOT NULL REMOVE a.electedOn;
