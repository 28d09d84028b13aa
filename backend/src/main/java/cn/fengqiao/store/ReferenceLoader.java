package cn.fengqiao.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Loads each {@link Reference} whose stored version is behind, in their order. */
@Slf4j
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class ReferenceLoader {

    private static final String LOADED = "MATCH (s:ReferenceSet {name: $name}) RETURN s.loaded";
    private static final String REMEMBER = "MERGE (s:ReferenceSet {name: $name}) SET s.loaded = $version";

    private final Neo4jClient graph;
    private final List<Reference> references;

    void load() {
        references.stream()
                .sorted(Comparator.comparingInt(Reference::order).thenComparing(Reference::name))
                .filter(reference -> loaded(reference.name()).orElse(0) < reference.version())
                .forEach(this::load);
    }

    private void load(Reference reference) {
        var began = System.nanoTime();
        reference.load();
        remember(reference.name(), reference.version());
        log.info(
                "Reference data '{}' version {} loaded in {} ms",
                reference.name(),
                reference.version(),
                (System.nanoTime() - began) / 1_000_000);
    }

    Optional<Integer> loaded(String name) {
        return graph.query(LOADED).bind(name).to("name").fetchAs(Integer.class).one();
    }

    void remember(String name, int version) {
        graph.query(REMEMBER).bind(name).to("name").bind(version).to("version").run();
    }
}
