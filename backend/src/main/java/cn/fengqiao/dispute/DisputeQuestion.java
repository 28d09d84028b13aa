package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_READ;

import cn.fengqiao.security.Actor;
import cn.fengqiao.shared.FullText;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A filter as Cypher. It is put together from fixed pieces, values are parameters; each piece that starts a query
 * starts from an index, and only pieces that narrow are there, so that the planner sees what it can use.
 */
final class DisputeQuestion {

    private static final String IN_AREAS =
            "UNWIND $areas AS area MATCH (d:Dispute) WHERE d.areaCode STARTS WITH area RETURN d";
    private static final String LED = """
            MATCH (a:Agency)<-[:LED_BY]-(:Procedure)<-[:HANDLED_BY]-(d:Dispute) WHERE a.id IN $agencies RETURN d""";
    private static final String HANDED = """
            MATCH (a:Agency)<-[:TO]-(h:Handover)<-[:HANDED_OVER]-(d:Dispute)
            WHERE a.id IN $agencies AND h.state IN ['OFFERED', 'ACCEPTED'] RETURN d""";
    private static final String TAKEN_IN =
            "MATCH (a:Agency)<-[:TAKEN_IN_BY]-(d:Dispute) WHERE a.id IN $agencies RETURN d";
    private static final String MEDIATED = """
            MATCH (:Person {id: $personId})-[s:ASSIGNED]->(:Procedure)<-[:HANDLED_BY]-(d:Dispute)
            WHERE s.to IS NULL RETURN d""";
    private static final String RESPONSIBLE =
            "MATCH (:Person {id: $personId})-[:RESPONSIBLE_FOR]->(d:Dispute) RETURN d";
    private static final String TEXT = """
            CALL db.index.fulltext.queryNodes('dispute_text', $lucene, {limit: 5000}) YIELD node RETURN node AS d
            UNION
            CALL db.index.fulltext.queryNodes('people_name', $lucene, {limit: 1000}) YIELD node
            MATCH (node)-[:PARTY_TO]->(d:Dispute) RETURN d
            UNION
            MATCH (d:Dispute) WHERE d.number STARTS WITH $text RETURN d
            UNION
            MATCH (d:Dispute) WHERE size($text) > 2 AND d.number ENDS WITH $text RETURN d""";

    private static final String ROW = """
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

    private static final String RANK =
            "CASE d.risk WHEN 'RED' THEN 0 WHEN 'ORANGE' THEN 1 WHEN 'YELLOW' THEN 2 ELSE 3 END";

    private final DisputeFilter filter;
    private final Actor actor;
    private final LocalDate today;

    DisputeQuestion(DisputeFilter filter, Actor actor, LocalDate today) {
        this.filter = filter;
        this.actor = actor;
        this.today = today;
    }

    String page(DisputeOrder order) {
        var by = by(order);
        return found() + "WITH d ORDER BY " + by + " SKIP $offset LIMIT $limit\n" + ROW + "ORDER BY " + by;
    }

    String count() {
        return found() + "RETURN count(d)";
    }

    Map<String, Object> parameters(int offset, int limit) {
        var text = Texts.clean(filter.text());
        var parameters = new HashMap<String, Object>();
        parameters.put("areas", areas());
        parameters.put("agencies", List.copyOf(agencies()));
        parameters.put("personId", actor.personId());
        parameters.put("area", filter.area() == null ? "" : filter.area());
        parameters.put("types", List.copyOf(filter.types()));
        parameters.put("states", filter.states().stream().map(Enum::name).toList());
        parameters.put("risks", filter.risks().stream().map(Enum::name).toList());
        parameters.put("text", text);
        parameters.put("lucene", FullText.all(text));
        parameters.put("today", today);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return parameters;
    }

    private String found() {
        var sources = new ArrayList<String>();
        if (!filter.text().isBlank()) {
            sources.add(TEXT);
        } else if (filter.mine()) {
            sources.add(MEDIATED + "\nUNION\n" + RESPONSIBLE);
        } else {
            sources.add(visible());
        }
        return "CALL () {\n" + String.join("\n", sources) + "\n}\nWITH DISTINCT d\n" + conditions();
    }

    private String visible() {
        var parts = new ArrayList<String>();
        parts.add(IN_AREAS);
        if (!agencies().isEmpty()) {
            parts.add(LED);
            parts.add(HANDED);
            parts.add(TAKEN_IN);
        }
        if (actor.may(OWN_DISPUTE_READ)) {
            parts.add(MEDIATED);
        }
        return String.join("\nUNION\n", parts);
    }

    private String conditions() {
        var conditions = new ArrayList<String>();
        if (!filter.text().isBlank() || filter.mine()) {
            conditions.add(mayBeSeen());
        }
        if (!filter.text().isBlank() && filter.mine()) {
            conditions.add("EXISTS { (:Person {id: $personId})-[:RESPONSIBLE_FOR]->(d) }");
        }
        if (filter.area() != null) {
            conditions.add("d.areaCode STARTS WITH $area");
        }
        if (!filter.types().isEmpty()) {
            conditions.add("d.typeCode IN $types");
        }
        if (!filter.states().isEmpty()) {
            conditions.add("d.state IN $states");
        }
        if (!filter.risks().isEmpty()) {
            conditions.add("d.risk IN $risks");
        }
        if (filter.overdue()) {
            conditions.add("d.state <> 'CLOSED' AND d.dueOn < $today");
        }
        return conditions.isEmpty() ? "" : "WHERE " + String.join("\n    AND ", conditions) + "\n";
    }

    private static String mayBeSeen() {
        return """
                (any(area IN $areas WHERE d.areaCode STARTS WITH area)
                    OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)-[:LED_BY]->(a:Agency) WHERE a.id IN $agencies }
                    OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)<-[s:ASSIGNED]-(:Person {id: $personId})
                        WHERE s.to IS NULL }
                    OR EXISTS { (d)-[:TAKEN_IN_BY]->(a:Agency) WHERE a.id IN $agencies }
                    OR EXISTS { (d)-[:HANDED_OVER]->(h:Handover)-[:TO]->(a:Agency)
                        WHERE a.id IN $agencies AND h.state IN ['OFFERED', 'ACCEPTED'] })""";
    }

    private List<String> areas() {
        var area = filter.area();
        return Areas.narrowed(actor.areas(DISPUTE_READ), area == null ? "" : area);
    }

    private Set<String> agencies() {
        var agencies = new HashSet<>(actor.agencies(DISPUTE_READ));
        agencies.addAll(actor.agencies(OWN_DISPUTE_READ));
        return agencies;
    }

    private static String by(DisputeOrder order) {
        return switch (order) {
            case LAST_STEP_DESC -> "d.lastStepAt DESC, d.number";
            case OPENED_DESC -> "d.openedOn DESC, d.number DESC";
            case OPENED_ASC -> "d.openedOn, d.number";
            case DUE_ASC -> "d.dueOn, d.number";
            case DUE_DESC -> "d.dueOn IS NULL, d.dueOn DESC, d.number DESC";
            case RISK -> RANK + ", d.dueOn, d.number";
            case RISK_LOW_FIRST -> RANK + " DESC, d.dueOn, d.number";
            case NUMBER_ASC -> "d.number";
            case NUMBER_DESC -> "d.number DESC";
        };
    }
}
