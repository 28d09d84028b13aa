package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What only grows on a dispute's page comes slice by slice, and every look at it is noted. */
@GraphTest
@Import(Story.class)
class PageHistoryIT {

    @Autowired
    Story story;

    @Autowired
    DisputeAccess access;

    private DisputeId id = new DisputeId("none");

    @BeforeEach
    void aDispute() {
        TestActors.asOfficer();
        id = story.accepted();
    }

    @Test
    void aDisputeOfManyStepsShowsTheLatestAndTheRestWhenAskedFor() {
        many("Step", "HAS_STEP", "kind: 'NOTE_ADDED', by: '甲', note: toString(i)", "at");

        var page = story.page(id);
        assertThat(page.steps()).hasSize(PageHistory.SLICE);
        var all = new ArrayList<>(page.steps());
        for (var earlier = page.earlierSteps(); earlier != null; ) {
            var slice = story.pages.stepsBefore(id, earlier).orElseThrow();
            assertThat(slice.items()).isNotEmpty();
            all.addAll(slice.items());
            earlier = slice.earlier();
        }

        assertThat(all).doesNotHaveDuplicates().hasSize(number("MATCH (:Dispute)-[:HAS_STEP]->(s) RETURN count(s)"));
        assertThat(all).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
    }

    @Test
    void aDisputeThatIsToldOfOverAndOverShowsTheLatestTellings() {
        many("Report", "ABOUT", "number: toString(i), channel: 'CALL_110', narrative: toString(i)", "receivedAt");

        var page = story.page(id);
        assertThat(page.reports()).hasSize(PageHistory.SLICE);
        assertThat(page.reports()).isSortedAccordingTo((a, b) -> a.receivedAt().compareTo(b.receivedAt()));
        var before = story.pages
                .reportsBefore(id, requireNonNull(page.earlierReports()))
                .orElseThrow();

        assertThat(before.items().getLast().receivedAt())
                .isBeforeOrEqualTo(page.reports().getFirst().receivedAt());
        assertThat(before.items()).doesNotContainAnyElementsOf(page.reports());
    }

    @Test
    void aShortHistoryIsWhole() {
        var page = story.page(id);

        assertThat(page.earlierSteps()).isNull();
        assertThat(page.earlierReports()).isNull();
    }

    @Test
    void everyLookIsNotedAndALookAtNothingIsNot() {
        var before = looks();

        story.page(id);
        assertThat(looks()).isEqualTo(before + 1);

        assertThat(story.pages.of(new DisputeId("none"))).isEmpty();
        TestActors.as(Role.COMMUNITY_OFFICER, "320505");
        assertThat(story.pages.of(id)).isEmpty();
        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void whatIsReadWhileAPageIsShownStandsOnTheSameMomentUntilACommand() {
        var versions = access.reading(() -> {
            var first = access.look(id).orElseThrow().version();
            story.graph
                    .query("MATCH (d:Dispute {id: $id}) SET d.version = d.version + 1")
                    .bind(id.value())
                    .to("id")
                    .run();
            var again = access.look(id).orElseThrow().version();
            done(story.disputes.addNote(CommandId.fresh(), id, "补充说明"));
            return new long[] {first, again, access.look(id).orElseThrow().version()};
        });

        assertThat(versions[1]).isEqualTo(versions[0]);
        assertThat(versions[2]).isGreaterThan(versions[0]);
        assertThat(access.look(id).orElseThrow().version()).isEqualTo(versions[2]);
    }

    /** In pairs at the same time, so that a slice ends between two of a pair. */
    private void many(String label, String type, String properties, String time) {
        var edge = type.equals("ABOUT") ? "(d)<-[:ABOUT]-" : "(d)-[:" + type + "]->";
        story.graph
                .query(
                        "MATCH (d:Dispute {id: $id}) UNWIND range(1, 130) AS i CREATE %s(:%s {id: randomUUID(), %s, %s: datetime() - duration({minutes: (i + 1) / 2})})"
                                .formatted(edge, label, properties, time))
                .bind(id.value())
                .to("id")
                .run();
    }

    private int looks() {
        return number("MATCH (e:AuditEntry {action: 'personal.looked', nodeLabel: 'Dispute'}) RETURN count(e)");
    }

    private int number(String cypher) {
        return story.graph.query(cypher).fetchAs(Long.class).one().orElseThrow().intValue();
    }
}
