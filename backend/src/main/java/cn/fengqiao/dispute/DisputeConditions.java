package cn.fengqiao.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a filter asks of each dispute, as Cypher; only what narrows is there, so that the planner sees what it can use.
 *
 * @param areas what the actor may read of the area asked for
 * @param wholeCity true when that is everything
 * @param elsewhere true when more can be seen through an agency or an assignment
 */
record DisputeConditions(DisputeFilter filter, List<String> areas, boolean wholeCity, boolean elsewhere) {

    /** @param inAreas true when the source begins in {@link #areas} */
    String on(boolean inAreas) {
        var conditions = new ArrayList<String>();
        if (!filter.text().isBlank() || filter.mine()) {
            conditions.add(mayBeSeen());
        }
        if (!filter.text().isBlank() && filter.mine()) {
            conditions.add("EXISTS { (:Person {id: $personId})-[:RESPONSIBLE_FOR]->(d) }");
        }
        // What the actor may read is already narrowed to the area asked for.
        if (filter.area() != null && elsewhere && !inAreas) {
            conditions.add("d.areaCode STARTS WITH $area");
        }
        if (!filter.types().isEmpty()) {
            conditions.add(oneOf("d.typeCode", "types", filter.types()));
        }
        if (!filter.states().isEmpty()) {
            conditions.add(oneOf("d.state", "states", states(filter)));
        }
        if (!filter.risks().isEmpty()) {
            conditions.add(oneOf("d.risk", "risks", filter.risks()));
        }
        if (filter.overdue()) {
            conditions.add("d.dueOn < $today");
        }
        if (filter.overdue() && filter.states().isEmpty()) {
            conditions.add(wholeCity && filter.text().isBlank() ? "d.state IN $open" : "d.state <> 'CLOSED'");
        }
        return conditions.stream().map(condition -> "\n    AND " + condition).collect(Collectors.joining());
    }

    /** One value is compared, not looked for in a list of one. */
    private static String oneOf(String property, String parameter, Collection<?> values) {
        return property + (values.size() == 1 ? " = $" + parameter + "[0]" : " IN $" + parameter);
    }

    /** Nothing closed is overdue; said here, so that one condition on the state is left for the planner to begin with. */
    static List<String> states(DisputeFilter filter) {
        return filter.states().stream()
                .filter(state -> !filter.overdue() || state != DisputeState.CLOSED)
                .map(Enum::name)
                .toList();
    }

    private String mayBeSeen() {
        if (!elsewhere && areas.size() == 1) {
            return wholeCity ? "true" : "d.areaCode STARTS WITH $areas[0]";
        }
        return !elsewhere ? "any(area IN $areas WHERE d.areaCode STARTS WITH area)" : """
                (any(area IN $areas WHERE d.areaCode STARTS WITH area)
                    OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)-[:LED_BY|JOINED_BY]->(a:Agency) WHERE a.id IN $agencies }
                    OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)<-[s:ASSIGNED]-(:Person {id: $personId})
                        WHERE s.to IS NULL }
                    OR EXISTS { (d)-[:TAKEN_IN_BY]->(a:Agency) WHERE a.id IN $agencies }
                    OR EXISTS { (d)-[:HANDED_OVER]->(h:Handover)-[:TO]->(a:Agency)
                        WHERE a.id IN $agencies AND h.state IN ['OFFERED', 'ACCEPTED'] })""";
    }
}
