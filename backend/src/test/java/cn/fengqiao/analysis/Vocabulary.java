package cn.fengqiao.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The words of {@code cypher/VOCABULARY.md}, read from its tables. */
record Vocabulary(Set<String> labels, Set<String> types, Set<String> properties) {

    /** A node with the first label always carries the second too. */
    private static final Map<String, String> WIDER = Map.of(
            "City",
            "Division",
            "District",
            "Division",
            "Town",
            "Division",
            "Community",
            "Division",
            "Officer",
            "Person",
            "Mediator",
            "Person",
            "Lecturer",
            "Person",
            "Volunteer",
            "Person");

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|.*");

    static Vocabulary read() {
        try {
            return of(new ClassPathResource("cypher/VOCABULARY.md").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary of(String text) {
        var words = new Vocabulary(new HashSet<>(), new HashSet<>(), new HashSet<>());
        Set<String> section = new HashSet<>();
        for (var line : text.lines().toList()) {
            section = switch (line) {
                case "## Labels" -> words.labels;
                case "## Relationship types" -> words.types;
                case "## Properties" -> words.properties;
                default -> section;
            };
            var row = ROW.matcher(line);
            if (row.matches()) {
                section.add(row.group(1));
            }
        }
        return words;
    }

    /** True when one of the owners (labels or types) carries the property, or, without an owner, when anything does. */
    boolean hasProperty(Collection<String> owners, String name) {
        return properties.contains("*." + name)
                || (owners.isEmpty()
                        ? properties.stream().anyMatch(property -> property.endsWith("." + name))
                        : owners.stream()
                                .anyMatch(owner -> properties.contains(owner + "." + name)
                                        || properties.contains(WIDER.getOrDefault(owner, owner) + "." + name)));
    }
}
