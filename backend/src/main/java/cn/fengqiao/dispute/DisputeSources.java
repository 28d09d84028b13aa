package cn.fengqiao.dispute;

/** Where disputes can come from, each starting from an index and ending in a condition, so that more can follow. */
final class DisputeSources {

    static final String IN_AREAS = "UNWIND $areas AS area MATCH (d:Dispute) WHERE d.areaCode STARTS WITH area";
    static final String IN_AREA = "MATCH (d:Dispute) WHERE d.areaCode STARTS WITH $areas[0]";
    /** The whole city is no narrowing: without it the other filters begin at their own indexes. */
    static final String IN_CITY = "MATCH (d:Dispute) WHERE true";

    static final String LED =
            "MATCH (a:Agency)<-[:LED_BY|JOINED_BY]-(:Procedure)<-[:HANDLED_BY]-(d:Dispute) WHERE a.id IN $agencies";
    static final String HANDED = """
            MATCH (a:Agency)<-[:TO]-(h:Handover)<-[:HANDED_OVER]-(d:Dispute)
            WHERE a.id IN $agencies AND h.state IN ['OFFERED', 'ACCEPTED']""";
    static final String TAKEN_IN = "MATCH (a:Agency)<-[:TAKEN_IN_BY]-(d:Dispute) WHERE a.id IN $agencies";
    static final String MEDIATED = """
            MATCH (:Person {id: $personId})-[s:ASSIGNED]->(:Procedure)<-[:HANDLED_BY]-(d:Dispute)
            WHERE s.to IS NULL""";
    static final String RESPONSIBLE =
            "MATCH (:Person {id: $personId})-[r:RESPONSIBLE_FOR]->(d:Dispute) WHERE r IS NOT NULL";
    static final String TEXT = """
            CALL db.index.fulltext.queryNodes('dispute_words', $lucene, {limit: 5000}) YIELD node AS d
            WITH d WHERE d.id IS NOT NULL""";
    static final String NAMED = """
            CALL db.index.fulltext.queryNodes('people_name', $name, {limit: 1000}) YIELD node
            MATCH (node)-[p:PARTY_TO]->(d:Dispute) WHERE p.id IS NOT NULL""";
    static final String SAID = "\n    AND all(word IN $words WHERE d.title CONTAINS word OR d.summary CONTAINS word)";
    static final String NUMBERED = "MATCH (d:Dispute) WHERE d.number STARTS WITH $text";
    static final String NUMBER_END = "MATCH (d:Dispute) WHERE size($text) > 2 AND d.number ENDS WITH $text";

    /** What a list shows of {@code d}. */
    static final String ROW = """
            RETURN d { .id, .number, .title, .typeCode, .areaCode, .state, .closing, .risk, .domesticViolence,
                .partyCount, .openedOn, .dueOn, lastStepAt: coalesce(d.lastStepAt, datetime({date: d.openedOn})),
                typeName: head([(d)-[:OF_TYPE]->(t) | t.name]),
                area: reduce(path = '', name IN reverse(
                        [(d)-[:OCCURRED_IN]->(:Division)-[:PART_OF*0..1]->(v:Division) | v.name]) |
                    path + CASE path WHEN '' THEN '' ELSE '·' END + name),
                responsible: coalesce(head([(o:Person)-[:RESPONSIBLE_FOR]->(d) | o.name]), ''),
                parties: COLLECT {
                    MATCH (h)-[p:PARTY_TO]->(d) WHERE p.to IS NULL
                    RETURN { name: h.name, isPerson: h:Person,
                        minor: coalesce(h.bornOn > $today - duration('P18Y'), false) } ORDER BY p.side, p.role, h.name LIMIT 3 }
            } AS dispute
            """;

    private DisputeSources() {}
}
