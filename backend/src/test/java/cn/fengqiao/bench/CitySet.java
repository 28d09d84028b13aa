package cn.fengqiao.bench;

import cn.fengqiao.BackendUnderTest;
import cn.fengqiao.demo.CityStory;
import cn.fengqiao.security.Vault;
import cn.fengqiao.store.BulkLoad;
import cn.fengqiao.territory.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The sets of the domain's sizes: made once in a data directory, then only opened. */
enum CitySet {
    /** One district, a year. */
    S("320508", 21_000),
    /** The city, a year. */
    M("3205", 300_000);

    private final String prefix;
    private final int disputes;

    CitySet(String prefix, int disputes) {
        this.prefix = prefix;
        this.disputes = disputes;
    }

    /** The service on this set; made first where the directory does not hold it yet. */
    ConfigurableApplicationContext open(Path directory) throws IOException {
        var made = directory.resolve("made-" + name());
        if (!Files.exists(made)) {
            var story = make(directory);
            // Only now, when counters are found by their names again.
            try (var context = start(directory)) {
                context.getBean(Neo4jClient.class)
                        .query(
                                "UNWIND keys($last) AS series MERGE (c:Counter {name: series}) SET c.value = $last[series]")
                        .bindAll(Map.of("last", story.serials()))
                        .run();
            }
            Files.writeString(made, "ready");
        }
        return start(directory);
    }

    private CityStory make(Path directory) {
        CityStory story;
        try (var context = start(directory)) {
            var workdays = context.getBean(WorkingDays.class).workdays();
            story = CityStory.of(
                    context.getBean(Neo4jClient.class),
                    prefix,
                    context.getBean(Vault.class),
                    workdays,
                    context.getBean(Clock.class));
        }
        var began = System.nanoTime();
        try (var load = BulkLoad.open(directory)) {
            story.tell(disputes, part -> write(part, load));
        }
        System.out.printf(Locale.ROOT, "%nSet %s made in %.0f s%n", this, (System.nanoTime() - began) / 1e9);
        return story;
    }

    private static void write(CityStory.Part part, BulkLoad load) {
        part.nodes().forEach((labels, rows) -> rows.forEach(row -> load.node(labels, row)));
        for (var edges : part.edges()) {
            for (var row : edges.rows()) {
                load.edge(text(row, "from"), edges.type(), text(row, "to"), properties(row));
            }
        }
        part.types().forEach(row -> load.edge(text(row, "dispute"), "OF_TYPE", text(row, "type"), Map.of()));
        load.partEnds();
        System.out.printf("\r%s … %,d nodes and edges", part.town(), load.written());
        System.out.flush();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> row) {
        return Objects.requireNonNull((Map<String, Object>) row.get("props"));
    }

    private static String text(Map<String, Object> row, String key) {
        return String.valueOf(row.get(key));
    }

    private static ConfigurableApplicationContext start(Path directory) {
        return new SpringApplicationBuilder(BackendUnderTest.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "fengqiao.data-directory", directory.toString(),
                        "fengqiao.store.demo", "false",
                        "fengqiao.store.page-cache", "1500m",
                        "fengqiao.store.transaction-timeout", "600s",
                        "logging.level.root", "ERROR",
                        "spring.main.banner-mode", "off"))
                .run();
    }
}
