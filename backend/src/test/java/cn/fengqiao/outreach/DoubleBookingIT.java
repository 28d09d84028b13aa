package cn.fengqiao.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Several coordinators at the same moment. */
@GraphTest
@Import(OutreachStory.class)
class DoubleBookingIT {

    private static final int COORDINATORS = 4;

    @Autowired
    OutreachStory story;

    @BeforeEach
    void aCoordinatorOfGusu() {
        TestActors.asCoordinator();
    }

    @RepeatedTest(3)
    void ofManyWhoBookOneLecturerAtOnceOneSucceeds() throws Exception {
        var lecturer = story.lecturer("顾文清", true);
        var hosts = hosts();

        var outcomes =
                atOnce(i -> story.visits.plan(CommandId.fresh(), story.draft(hosts.get(i), 9 + i % 2, lecturer)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    }

    @RepeatedTest(3)
    void whoTakeTwoLecturersInDifferentOrderNeitherHangNorBookTwice() throws Exception {
        var one = story.lecturer("顾文清", true);
        var two = story.lecturer("沈知远", true);
        var hosts = hosts();

        var outcomes = atOnce(i -> story.visits.plan(
                CommandId.fresh(),
                i % 2 == 0 ? story.draft(hosts.get(i), 9, one, two) : story.draft(hosts.get(i), 9, two, one)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    }

    @RepeatedTest(3)
    void aVisitAndAnAbsenceAtOnceDoNotBothCount() throws Exception {
        var lecturer = story.lecturer("顾文清", true);
        var hosts = hosts();
        var absence = new AbsenceDraft(AbsenceKind.LEAVE, story.at(8), story.at(12));

        var outcomes = atOnce(i -> i == 0
                ? story.lecturers.away(CommandId.fresh(), lecturer, absence, false)
                : story.visits.plan(CommandId.fresh(), story.draft(hosts.get(i), 9, lecturer)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    }

    private List<String> hosts() {
        var hosts = new ArrayList<String>();
        for (var i = 0; i < COORDINATORS; i++) {
            hosts.add(story.host(HostKind.COMMUNITY, "第" + (i + 1) + "社区"));
        }
        return hosts;
    }

    private static List<Outcome<String>> atOnce(IntFunction<Outcome<String>> work) throws Exception {
        var barrier = new CyclicBarrier(COORDINATORS);
        try (var pool = Executors.newFixedThreadPool(COORDINATORS)) {
            var running = new ArrayList<Future<Outcome<String>>>();
            for (var i = 0; i < COORDINATORS; i++) {
                var number = i;
                running.add(pool.submit(() -> {
                    TestActors.asCoordinator();
                    barrier.await();
                    return work.apply(number);
                }));
            }
            var outcomes = new ArrayList<Outcome<String>>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
