package cn.fengqiao.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.neo4j.driver.types.Node;

/**
 * Names nodes for people who may not know who is who: an allow-list says which labels show which property; every other
 * node is a pseudonym made of the start of its random id.
 */
final class Captions {

    private static final List<String> PERSONS = List.of("Mediator", "Officer", "Lecturer", "Volunteer", "Person");
    private static final Map<String, String> PSEUDONYMS = Map.of(
            "Mediator", "调·",
            "Officer", "警·",
            "Lecturer", "讲·",
            "Volunteer", "愿·",
            "Person", "人·",
            "Place", "址·",
            "Report", "报·",
            "Obligation", "义·",
            "Session", "会·");
    private static final Map<String, String> SHOWN = Map.of(
            "Dispute", "number",
            "Organisation", "name",
            "Agency", "name",
            "Division", "name",
            "DisputeType", "name",
            "Topic", "name",
            "Host", "name",
            "Visit", "number",
            "CalendarNode", "name",
            "Procedure", "kind");

    private Captions() {}

    /** The one label that says what the node is. */
    static String label(Node node) {
        var labels = Set.copyOf(
                StreamSupport.stream(node.labels().spliterator(), false).toList());
        return PERSONS.stream()
                .filter(labels::contains)
                .findFirst()
                .or(() -> SHOWN.keySet().stream().filter(labels::contains).findFirst())
                .or(() -> PSEUDONYMS.keySet().stream().filter(labels::contains).findFirst())
                .orElse("Node");
    }

    static String caption(Node node) {
        var label = label(node);
        var shown = SHOWN.get(label);
        if (shown != null && !node.get(shown).isNull()) {
            return node.get(shown).asString();
        }
        return PSEUDONYMS.getOrDefault(label, "·") + start(node.get("id").asString(node.elementId()));
    }

    private static String start(String id) {
        return id.length() <= 8 ? id : id.substring(0, 8);
    }
}
