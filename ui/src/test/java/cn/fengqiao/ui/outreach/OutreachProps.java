package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.HostDraft;
import cn.fengqiao.outreach.HostKind;
import cn.fengqiao.outreach.Hosts;
import cn.fengqiao.outreach.LecturerDraft;
import cn.fengqiao.outreach.Lecturers;
import cn.fengqiao.outreach.RequestDraft;
import cn.fengqiao.outreach.VisitDraft;
import cn.fengqiao.outreach.VisitRequests;
import cn.fengqiao.outreach.Visits;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.ui.frame.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Hosts, lecturers and visits of 平江, made through the services as whoever is acting. */
@TestComponent
record OutreachProps(
        Hosts hosts, Lecturers lecturers, Visits visits, VisitRequests requests, Agencies agencies, Clock clock) {

    private static final String COMMUNITY = "320508018";

    String host(HostKind kind, String name) {
        return done(hosts.add(CommandId.fresh(), new HostDraft(kind, name, COMMUNITY, "周老师", "13800001111", 80)));
    }

    String lecturer(String name) {
        var team = agencies.byCode("LT-320508").orElseThrow();
        return done(lecturers.enlist(
                CommandId.fresh(),
                new LecturerDraft(name, team.id(), Map.of("ANTI_FRAUD", 2), List.of(), true, false)));
    }

    String visit(String hostId, int hour, String... lecturerIds) {
        return done(visits.plan(CommandId.fresh(), draft(hostId, hour, lecturerIds)));
    }

    VisitDraft draft(String hostId, int hour, String... lecturerIds) {
        return new VisitDraft("", hostId, "ANTI_FRAUD", at(hour), at(hour + 2), List.of(lecturerIds), "", 80, "", "");
    }

    String request(String hostId, String wish) {
        return done(requests.record(
                CommandId.fresh(), new RequestDraft(hostId, "ANTI_FRAUD", wish, day(), day().plusDays(20))));
    }

    LocalDate day() {
        return LocalDate.now(clock).plusDays(3);
    }

    Instant at(int hour) {
        return day().atTime(hour, 0).atZone(Dates.ZONE).toInstant();
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var refusals) -> throw new AssertionError("refused: " + refusals);
        };
    }
}
