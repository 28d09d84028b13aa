package cn.fengqiao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks what the Community Edition's constraints cannot say: each {@code cypher/invariants/<subject>/<question>.cypher}
 * and each {@link Invariant} must return nothing.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Invariants {

    private static final String PATTERN = "classpath*:cypher/invariants/*/*.cypher";

    private final Neo4jClient graph;
    private final List<Invariant> inJava;

    /** What does not hold, in the order of the questions' names. */
    @Transactional(readOnly = true)
    public List<Violation> check() {
        var violations = new ArrayList<Violation>();
        questions().forEach((question, cypher) -> add(violations, question, rows(cypher)));
        inJava.forEach(invariant -> add(violations, invariant.question(), invariant.violations()));
        return violations;
    }

    /** How many questions {@link #check()} asks. */
    public int count() {
        return questions().size() + inJava.size();
    }

    private List<Map<String, Object>> rows(String cypher) {
        return List.copyOf(graph.query(cypher).fetch().all());
    }

    private static void add(List<Violation> violations, String question, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            violations.add(new Violation(question, rows));
        }
    }

    private static SortedMap<String, String> questions() {
        var questions = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
                var path = file.getURL().getPath();
                var name = path.substring(path.lastIndexOf("/invariants/") + "/invariants/".length());
                questions.put(name.replace(".cypher", ""), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the invariants on the classpath cannot be read", e);
        }
        return questions;
    }
}
