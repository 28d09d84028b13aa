package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.SittingRow.Came;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class SittingsIT {

    private static final int OFFICERS = 4;

    @Autowired
    Story story;

    @Autowired
    Sittings sittings;

    @Autowired
    TodaysSittings todays;

    private DisputeId id = new DisputeId("none");
    private ProcedureId procedure = new ProcedureId("none");

    @BeforeEach
    void aProcedureWithAMediator() {
        TestActors.asOfficer();
        id = story.accepted();
        procedure = story.opened(id);
        story.ready(procedure);
    }

    @Test
    void aPlannedSessionIsMovedAndCancelledWithAReason() {
        done(plan(procedure, at(1), "一号调解室"));
        var session = sittings.of(id).getFirst();
        assertThat(session.state()).isEqualTo(SittingState.PLANNED);
        assertThat(session.invited()).hasSize(3);

        done(sittings.move(CommandId.fresh(), session.id(), time(at(2), "二号调解室")));
        assertThat(sittings.of(id).getFirst().place()).isEqualTo("二号调解室");
        assertThat(why(sittings.cancel(CommandId.fresh(), session.id(), " ")))
                .containsExactly("reason refusal.missing");
        done(sittings.cancel(CommandId.fresh(), session.id(), "当事人出差"));

        assertThat(sittings.of(id).getFirst())
                .returns(SittingState.CANCELLED, SittingRow::state)
                .returns("当事人出差", SittingRow::cancelledFor);
        assertThat(why(sittings.move(CommandId.fresh(), session.id(), time(at(3), "二号调解室"))))
                .containsExactly("refusal.sitting-over");
    }

    @Test
    void neitherMediatorNorRoomIsTakenTwiceButElsewhereAndAfterwardsAreFree() {
        done(plan(procedure, at(1), "一号调解室"));
        var other = another();

        assertThat(why(plan(other, at(1).plus(Duration.ofMinutes(30)), "一号调解室")))
                .containsExactlyInAnyOrder("mediatorIds refusal.mediator-taken", "place refusal.room-taken");
        done(plan(other, at(1).plus(Duration.ofMinutes(60)), "一号调解室"));
    }

    @Test
    void aCancelledSessionSetsMediatorAndRoomFree() {
        done(plan(procedure, at(1), "一号调解室"));
        done(sittings.cancel(CommandId.fresh(), sittings.of(id).getFirst().id(), "改期"));

        done(plan(another(), at(1), "一号调解室"));
    }

    @RepeatedTest(3)
    void ofManyWhoPlanWithOneMediatorAtOnceOneSucceeds() throws Exception {
        var procedures = IntStream.range(0, OFFICERS).mapToObj(i -> another()).toList();
        var barrier = new CyclicBarrier(OFFICERS);
        try (var pool = Executors.newFixedThreadPool(OFFICERS)) {
            var running = new ArrayList<Future<Outcome<ProcedureId>>>();
            for (var i = 0; i < OFFICERS; i++) {
                var number = i;
                running.add(pool.submit(() -> {
                    TestActors.asOfficer();
                    barrier.await();
                    return plan(procedures.get(number), at(1), number % 2 == 0 ? "一号调解室" : "二号调解室");
                }));
            }
            var outcomes = new ArrayList<Outcome<ProcedureId>>();
            for (var each : running) {
                outcomes.add(each.get());
            }

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        }
    }

    @Test
    void aPlanThatIsPastTooLongOrWithStrangersIsRefused() {
        assertThat(why(plan(procedure, at(-2), "一号调解室"))).containsExactly("startsAt refusal.in-the-past");
        assertThat(why(sittings.plan(
                        CommandId.fresh(),
                        procedure,
                        new SittingDraft(
                                new SittingTime(at(1), 900, "一号调解室", false),
                                SessionForm.SEPARATE,
                                Set.of("nobody"),
                                Set.of(),
                                Set.of()))))
                .containsExactly(
                        "minutes refusal.sitting-length",
                        "mediatorIds refusal.sitting-mediators",
                        "partyIds refusal.sitting-parties");
    }

    @Test
    void whatBecameOfItSaysWhoCameWhoWasRepresentedAndWhoWasAbsent() {
        done(plan(procedure, at(0), "一号调解室"));
        var session = sittings.of(id).getFirst().id();

        done(sittings.held(
                CommandId.fresh(),
                session,
                new HeldDraft(story.clock.instant(), Set.of(party("A")), Set.of(party("B")), Set.of(), "各方陈述")));

        var row = sittings.of(id).getFirst();
        assertThat(row.state()).isEqualTo(SittingState.HELD);
        assertThat(row.invited())
                .extracting(SittingRow.Invited::came)
                .containsExactly(Came.SELF, Came.REPRESENTED, Came.ABSENT);
        assertThat(story.page(id).procedures().getFirst().sessions())
                .singleElement()
                .satisfies(held -> assertThat(held.attended()).hasSize(2));
        assertThat(why(sittings.held(
                        CommandId.fresh(),
                        session,
                        new HeldDraft(story.clock.instant(), Set.of(), Set.of(), Set.of(), "再记一次"))))
                .containsExactly("refusal.sitting-over");
    }

    @Test
    void r10ASessionIsPlannedBeforeTheNoticeButNotHeldBeforeIt() {
        var other = story.accepted();
        var untold = story.opened(other);
        done(story.mediations.assign(CommandId.fresh(), untold, story.mediator(), AssignmentMode.APPOINTED, true));
        done(plan(untold, at(0), "一号调解室"));

        assertThat(why(sittings.held(
                        CommandId.fresh(),
                        sittings.of(other).getFirst().id(),
                        new HeldDraft(story.clock.instant(), Set.of(), Set.of(), Set.of(), "各方陈述"))))
                .containsExactly("R10 refusal.no-notice");
        assertThat(sittings.of(other).getFirst().state()).isEqualTo(SittingState.PLANNED);
    }

    @Test
    void notesOfASeparateSessionOpenForThoseNamedAloneAndTheLookIsNoted() {
        done(sittings.plan(
                CommandId.fresh(),
                procedure,
                new SittingDraft(
                        time(at(0), "一号调解室"),
                        SessionForm.SEPARATE,
                        Set.of("mediator-1"),
                        Set.of(party("B")),
                        Set.of())));
        var session = sittings.of(id).getFirst().id();
        done(sittings.held(
                CommandId.fresh(),
                session,
                new HeldDraft(story.clock.instant(), Set.of(party("B")), Set.of(), Set.of(), "底线是八千元")));

        assertThat(sittings.notes(session)).isEmpty();
        assertThat(story.page(id).procedures().getFirst().sessions().getFirst().minutes())
                .isEmpty();
        assertThat(plain()).doesNotContain("底线是八千元");
        asMediator("mediator-1");
        assertThat(sittings.of(id).getFirst().mayRead()).isTrue();
        assertThat(sittings.notes(session)).contains("底线是八千元");
        assertThat(story.graph
                        .query("MATCH (a:AuditEntry {action: 'personal.looked', nodeId: $id}) RETURN count(a)")
                        .bind(session)
                        .to("id")
                        .fetchAs(Long.class)
                        .one())
                .hasValue(1L);
        asMediator("mediator-9");
        assertThat(sittings.notes(session)).isEmpty();
    }

    @Test
    void aSeparateSessionRecordedAfterwardsIsForItsMediatorsToo() {
        done(story.mediations.hold(
                CommandId.fresh(),
                procedure,
                new SessionDraft(story.clock.instant(), "调解室", SessionForm.SEPARATE, Set.of(party("A")), "愿意再让两千")));

        var session = sittings.of(id).getFirst();
        assertThat(session.readers()).containsExactly("赵调解");
        assertThat(sittings.notes(session.id())).isEmpty();
        asMediator("mediator-1");
        assertThat(sittings.notes(session.id())).contains("愿意再让两千");
    }

    @Test
    void todaysSessionsAreOnTheDeskOfTheirMediatorAndOfTheArea() {
        done(plan(procedure, at(0), "一号调解室"));
        done(plan(another(), at(3), "一号调解室"));

        assertThat(todays.today()).extracting(TodaysSitting::dispute).containsExactly(id);
        asMediator("mediator-1");
        assertThat(todays.today()).hasSize(1);
        asMediator("mediator-9");
        assertThat(todays.today()).isEmpty();
    }

    private ProcedureId another() {
        var opened = story.opened(story.accepted());
        story.ready(opened);
        return opened;
    }

    private Outcome<ProcedureId> plan(ProcedureId of, Instant startsAt, String place) {
        return sittings.plan(
                CommandId.fresh(),
                of,
                new SittingDraft(time(startsAt, place), SessionForm.JOINT, Set.of("mediator-1"), Set.of(), Set.of()));
    }

    private static SittingTime time(Instant startsAt, String place) {
        return new SittingTime(startsAt, 60, place, false);
    }

    /** Nine in the morning, so many days from today. */
    private Instant at(int days) {
        return story.today()
                .plusDays(days)
                .atTime(9, 0)
                .atZone(story.clock.getZone())
                .toInstant();
    }

    private String party(String side) {
        return story.page(id).parties().stream()
                .filter(party -> party.side().equals(side))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> plain() {
        return List.copyOf(story.graph
                .query("MATCH (n) WHERE n:Session OR n:Step UNWIND keys(n) AS key RETURN toStringOrNull(n[key])")
                .fetchAs(String.class)
                .all());
    }

    private static void asMediator(String personId) {
        TestActors.as(new Actor(
                "account-m",
                "m",
                "调解员",
                personId,
                List.of(new Grant(Role.MEDIATOR, "elsewhere", "别处", List.of("320581")))));
    }
}
