package cn.fengqiao.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.testing.TestActors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.test.context.TestComponent;

/** Hosts and lecturers in 姑苏区, made through the services as a coordinator would. */
@TestComponent
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class OutreachStory {

    static final String COMMUNITY = "320508018";

    final Hosts hosts;
    final Lecturers lecturers;
    final Visits visits;
    final VisitRequests requests;
    final Calendar calendar;
    final Agencies agencies;
    final Clock clock;

    String community() {
        return host(HostKind.COMMUNITY, "平江历史街区社区");
    }

    String school() {
        return host(HostKind.SCHOOL, "平江实验学校");
    }

    String host(HostKind kind, String name) {
        return done(hosts.add(CommandId.fresh(), new HostDraft(kind, name, COMMUNITY, "周老师", "13800001111", 80)));
    }

    /** Teaches anti-fraud and the constitution. */
    String lecturer(String name, boolean minorsCleared) {
        return done(lecturers.enlist(CommandId.fresh(), lecturerDraft(name, minorsCleared)));
    }

    LecturerDraft lecturerDraft(String name, boolean minorsCleared) {
        var team = agencies.byCode("LT-320508").orElseThrow();
        return new LecturerDraft(
                name, team.id(), Map.of("ANTI_FRAUD", 2, "CONSTITUTION", 3), List.of("吴语"), minorsCleared, false);
    }

    VisitDraft draft(String hostId, int hour, String... lecturerIds) {
        return new VisitDraft("", hostId, "ANTI_FRAUD", at(hour), at(hour + 2), List.of(lecturerIds), "", 80, "", "");
    }

    String planned(String hostId, int hour, String... lecturerIds) {
        return done(visits.plan(CommandId.fresh(), draft(hostId, hour, lecturerIds)));
    }

    VisitRow row(String visitId) {
        return calendar.byId(visitId).orElseThrow();
    }

    /** That hour, ten days from now. */
    Instant at(int hour) {
        return LocalDate.now(clock)
                .plusDays(10)
                .atTime(LocalTime.of(hour, 0))
                .atZone(clock.getZone())
                .toInstant();
    }

    static void asCoordinatorOfKunshan() {
        TestActors.as(Role.COORDINATOR, "320583");
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    static List<String> refused(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .refusals().stream().map(Refusal::key).toList();
    }
}
