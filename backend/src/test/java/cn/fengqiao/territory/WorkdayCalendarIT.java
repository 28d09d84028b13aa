package cn.fengqiao.territory;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;

@GraphTest
class WorkdayCalendarIT {

    /** A year that nobody has published. */
    private static final int FAR = 2041;

    private static final LocalDate MONDAY = LocalDate.of(FAR, 1, 7);

    @Autowired
    WorkdayCalendar calendar;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    WorkdayReference reference;

    @Autowired
    Neo4jClient graph;

    @BeforeEach
    void anAdministratorIsOnDuty() {
        TestActors.asAdministrator();
    }

    @AfterEach
    void theYearIsUnpublishedAgain() {
        graph.query("MATCH (w:WorkdayAdjustment) WHERE w.on >= date('2041-01-01') DELETE w")
                .run();
    }

    @Test
    void aDayThatIsAddedChangedAndRemovedMovesTheClocks() {
        assertThat(workingDays.plus(MONDAY.minusDays(1), 1).certain()).isFalse();
        assertThat(calendar.of(FAR)).isEmpty();

        done(calendar.set(CommandId.fresh(), MONDAY, false, "试验节"));
        assertThat(workingDays.plus(MONDAY.minusDays(1), 1).day()).isEqualTo(MONDAY.plusDays(1));
        assertThat(workingDays.plus(MONDAY.minusDays(1), 1).certain()).isTrue();
        done(calendar.set(CommandId.fresh(), MONDAY, true, "试验节"));
        assertThat(workingDays.isWorkday(MONDAY)).isTrue();
        done(calendar.remove(CommandId.fresh(), MONDAY));

        assertThat(calendar.of(FAR)).isEmpty();
        assertThat(why(calendar.remove(CommandId.fresh(), MONDAY))).containsExactly("refusal.workday-gone");
    }

    @Test
    void aFileOfTheShippedFormatIsTakenAsAWholeOrNotAtAll() {
        assertThat(why(calendar.load(CommandId.fresh(), "date,festival,kind\n2041-01-07,试验节,off\n2041-1-8,试验节,off\n")))
                .containsExactly("file refusal.workday-line");
        assertThat(why(calendar.load(CommandId.fresh(), "something else")))
                .containsExactly("file refusal.workday-file");
        assertThat(calendar.of(FAR)).isEmpty();

        assertThat(done(calendar.load(
                        CommandId.fresh(), "\uFEFFdate,festival,kind\n2041-01-07,试验节,off\n2041-01-12,试验节,work\n")))
                .isEqualTo(2);
        assertThat(workingDays.isWorkday(MONDAY)).isFalse();
        assertThat(workingDays.isWorkday(LocalDate.of(FAR, 1, 12))).isTrue();
    }

    @Test
    void whatTheAdministratorSetSurvivesANewerCalendar() {
        var shipped = LocalDate.of(2026, 1, 1);
        done(calendar.set(CommandId.fresh(), shipped, true, "元旦"));

        reference.load();

        assertThat(workingDays.isWorkday(shipped)).isTrue();
        graph.query("MATCH (w:WorkdayAdjustment {on: date('2026-01-01')}) SET w.kind = 'OFF' REMOVE w.edited")
                .run();
    }

    @Test
    void nobodyElseKeepsTheCalendar() {
        TestActors.asHead();

        assertThatThrownBy(() -> calendar.set(CommandId.fresh(), MONDAY, false, "试验节"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
