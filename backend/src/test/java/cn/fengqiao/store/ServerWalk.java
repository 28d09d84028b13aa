package cn.fengqiao.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.BackendUnderTest;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.mediation.PerformanceDraft;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.TestActors;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What must work on any Neo4j server, so that leaving the embedded database stays a tried way. */
abstract class ServerWalk {

    @TempDir
    Path directory;

    abstract URI uri();

    abstract String password();

    @Test
    void theProductPreparesAnEmptyServerAndFindsItReadyTheNextTime() {
        long nodes;
        try (var first = start()) {
            assertThat(count(first)).isGreaterThan(2000);
            aCommandHasOneEffect(first);
            aDisputeGoesFromTheFirstReportToAPerformedAgreement(first);
            nodes = count(first);
            assertThat(first.getBean(Invariants.class).check()).isEmpty();
        }
        try (var second = start()) {
            assertThat(count(second)).isEqualTo(nodes);
        }
    }

    private static void aCommandHasOneEffect(ConfigurableApplicationContext context) {
        var commands = context.getBean(Commands.class);
        var id = CommandId.fresh();
        var runs = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            assertThat(commands.once(id, "walk", Integer.class, () -> Outcome.done(runs.incrementAndGet())))
                    .isEqualTo(Outcome.done(1));
        }
    }

    private static void aDisputeGoesFromTheFirstReportToAPerformedAgreement(ConfigurableApplicationContext context) {
        var story = context.getBean(Story.class);
        TestActors.asOfficer();
        try {
            var id = story.accepted();
            var procedure = story.inSession(id);
            Story.done(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 30_000)));
            for (var obligation : story.obligations(id)) {
                var performance = new PerformanceDraft(story.today(), obligation.amountFen(), "现场查看");
                Story.done(story.agreements.perform(CommandId.fresh(), obligation.id(), performance));
            }
            Story.done(story.disputes.close(CommandId.fresh(), id, Closing.PERFORMED, "已履行"));
            assertThat(story.page(id).header().state()).isEqualTo(DisputeState.CLOSED);
        } finally {
            TestActors.asNobody();
        }
    }

    private static long count(ConfigurableApplicationContext context) {
        return context.getBean(Neo4jClient.class)
                .query("MATCH (n) RETURN count(n)")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(BackendUnderTest.class, Story.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("productOnly", new ProductOnly()))
                .run(
                        "--fengqiao.data-directory=" + directory.resolve("product"),
                        "--fengqiao.store.uri=" + uri(),
                        "--fengqiao.store.user=neo4j",
                        "--fengqiao.store.password=" + password());
    }

    /** Keeps what other tests configure for themselves out of the scan. */
    private static final class ProductOnly extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ProductOnly;
        }

        @Override
        public int hashCode() {
            return ProductOnly.class.hashCode();
        }
    }
}
