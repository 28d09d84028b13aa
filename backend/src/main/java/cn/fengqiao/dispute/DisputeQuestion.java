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
import java.util.stream.Collectors;

/**
 * A filter as Cypher. It is put together from fixed pieces, values are parameters; each piece that starts a query
 * starts from an index, and only pieces that narrow are there, so that the planner sees what it can use.
 */
final class DisputeQuestion {

    /** Prefix of every division's code. */
    private static final String CITY = "3205";

    private final DisputeFilter filter;
    private final Actor actor;
    private final LocalDate today;

    DisputeQuestion(DisputeFilter filter, Actor actor, LocalDate today) {
        this.filter = filter;
        this.actor = actor;
        this.today = today;
    }

    /** Each source gives no more than could stand on the page, so that only few are sorted together. */
    String page(DisputeOrder order) {
        var by = order.by();
        var cut = "\nWITH d ORDER BY " + by + " LIMIT $offset + $limit RETURN d";
        return found(sources(), cut)
                + "WITH d ORDER BY " + by + " SKIP $offset LIMIT $limit\n"
                + DisputeSources.ROW + "ORDER BY " + by;
    }

    String count() {
        var sources = sources();
        return sources.size() == 1
                ? sources.getFirst() + conditions() + "\nRETURN count(DISTINCT d)"
                : counted(sources);
    }

    private String counted(List<String> sources) {
        return found(sources, "\nRETURN d") + "RETURN count(d)";
    }

    Map<String, Object> parameters(int offset, int limit) {
        var text = Texts.clean(filter.text());
        var parameters = new HashMap<String, Object>();
        parameters.put("areas", areas());
        parameters.put("agencies", List.copyOf(agencies()));
        parameters.put("personId", actor.personId());
        parameters.put("area", filter.area() == null ? "" : filter.area());
        parameters.put("types", List.copyOf(filter.types()));
        parameters.put("states", states());
        parameters.put("open", DisputeState.notClosed());
        parameters.put("risks", filter.risks().stream().map(Enum::name).toList());
        parameters.put("text", text);
        parameters.put("lucene", inAreas(FullText.all(text)));
        parameters.put("name", FullText.all(text));
        parameters.put("words", List.of(text.split("\\s+")));
        parameters.put("today", today);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return parameters;
    }

    private String found(List<String> sources, String end) {
        return sources.stream()
                .map(source -> source + conditions() + end)
                .collect(Collectors.joining("\nUNION\n", "CALL () {\n", "\n}\nWITH DISTINCT d\n"));
    }

    /** Where disputes can come from; each ends in a condition, so that more can follow. */
    private List<String> sources() {
        var sources = new ArrayList<String>();
        if (!filter.text().isBlank()) {
            sources.addAll(
                    areas().isEmpty()
                            ? List.of(DisputeSources.NAMED, DisputeSources.NUMBERED, DisputeSources.NUMBER_END)
                            : List.of(
                                    DisputeSources.TEXT,
                                    DisputeSources.NAMED,
                                    DisputeSources.NUMBERED,
                                    DisputeSources.NUMBER_END));
            elsewhere().forEach(source -> sources.add(source + DisputeSources.SAID));
        } else if (filter.mine()) {
            sources.addAll(List.of(DisputeSources.MEDIATED, DisputeSources.RESPONSIBLE));
        } else {
            sources.add(inAreas());
            sources.addAll(elsewhere());
        }
        return sources;
    }

    private String inAreas() {
        if (wholeCity()) {
            return DisputeSources.IN_CITY;
        }
        return areas().size() == 1 ? DisputeSources.IN_AREA : DisputeSources.IN_AREAS;
    }

    private boolean wholeCity() {
        return areas().equals(List.of(CITY));
    }

    /** What the actor may see outside the own areas, because of an agency or an assignment. */
    private List<String> elsewhere() {
        var sources = new ArrayList<String>();
        if (leadsElsewhere()) {
            sources.addAll(List.of(DisputeSources.LED, DisputeSources.HANDED, DisputeSources.TAKEN_IN));
        }
        if (actor.may(OWN_DISPUTE_READ)) {
            sources.add(DisputeSources.MEDIATED);
        }
        return sources;
    }

    /** Whoever reads the whole city finds nothing more through an agency. */
    private boolean leadsElsewhere() {
        return !agencies().isEmpty() && !actor.areas(DISPUTE_READ).contains(CITY);
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
            conditions.add("d.dueOn < $today");
        }
        if (filter.overdue() && filter.states().isEmpty()) {
            conditions.add(wholeCity() ? "d.state IN $open" : "d.state <> 'CLOSED'");
        }
        return conditions.stream().map(condition -> "\n    AND " + condition).collect(Collectors.joining());
    }

    /** Nothing closed is overdue; said here, so that one condition on the state is left for the planner to begin with. */
    private List<String> states() {
        return filter.states().stream()
                .filter(state -> !filter.overdue() || state != DisputeState.CLOSED)
                .map(Enum::name)
                .toList();
    }

    private String mayBeSeen() {
        return elsewhere().isEmpty() ? "any(area IN $areas WHERE d.areaCode STARTS WITH area)" : """
                (any(area IN $areas WHERE d.areaCode STARTS WITH area)
                    OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)-[:LED_BY|JOINED_BY]->(a:Agency) WHERE a.id IN $agencies }
                    OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)<-[s:ASSIGNED]-(:Person {id: $personId})
                        WHERE s.to IS NULL }
                    OR EXISTS { (d)-[:TAKEN_IN_BY]->(a:Agency) WHERE a.id IN $agencies }
                    OR EXISTS { (d)-[:HANDED_OVER]->(h:Handover)-[:TO]->(a:Agency)
                        WHERE a.id IN $agencies AND h.state IN ['OFFERED', 'ACCEPTED'] })""";
    }

    /** The index knows the area of a dispute, so that hits elsewhere do not use up the limit. */
    private String inAreas(String words) {
        var areas = areas();
        return words.isEmpty() || areas.isEmpty()
                ? words
                : areas.stream()
                        .map(area -> "areaCode:" + area + "*")
                        .collect(Collectors.joining(" OR ", "(" + words + ") AND (", ")"));
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
}
