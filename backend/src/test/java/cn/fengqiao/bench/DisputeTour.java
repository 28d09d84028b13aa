package cn.fengqiao.bench;

import cn.fengqiao.aftercare.DueDesk;
import cn.fengqiao.analysis.Pulse;
import cn.fengqiao.analysis.QuestionLibrary;
import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeList;
import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.dispute.Escalations;
import cn.fengqiao.dispute.ExpiredRisks;
import cn.fengqiao.dispute.HandoverDesk;
import cn.fengqiao.dispute.Neighbourhoods;
import cn.fengqiao.forms.Archive;
import cn.fengqiao.joint.Tasks;
import cn.fengqiao.mediation.Desk;
import cn.fengqiao.mediation.DisputePages;
import cn.fengqiao.mediation.Reminders;
import cn.fengqiao.mediation.Suspicions;
import cn.fengqiao.mediation.TodaysSittings;
import cn.fengqiao.people.People;
import cn.fengqiao.representation.UnreachedDesk;
import cn.fengqiao.roster.Committees;
import cn.fengqiao.security.AuditFilter;
import cn.fengqiao.security.AuditTrail;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.TestActors;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Calls each service behind the start page, the search, the lists and the reports, to find those that scan. */
final class DisputeTour {

    private static final double LONG_MILLIS = 300;
    private static final int ROUNDS = 3;

    private final ApplicationContext context;

    DisputeTour(ApplicationContext context) {
        this.context = context;
    }

    void run(String disputeId) {
        as(Role.COMMUNITY_OFFICER, "320508017", disputeId);
        as(Role.STATION_HEAD, "320508017", disputeId);
        as(Role.SUPERVISOR, "3205", disputeId);
        TestActors.as(Role.ANALYST, "3205");
        var library = context.getBean(QuestionLibrary.class);
        library.all()
                .forEach(question -> time("question " + question.name(), () -> {
                    if (library.run(UUID.randomUUID().toString(), question.name(), Map.of())
                            instanceof Outcome.Refused<?>(var why)) {
                        throw new IllegalStateException(why.toString());
                    }
                }));
        TestActors.as(Role.ADMINISTRATOR, "3205");
        time("audit trail", () -> context.getBean(AuditTrail.class).page(AuditFilter.ALL, 0, 50));
    }

    private void as(Role role, String area, String disputeId) {
        TestActors.as(role, area);
        var id = new DisputeId(disputeId);
        var calls = new LinkedHashMap<String, Runnable>();
        calls.put("desk", () -> context.getBean(Desk.class).today());
        calls.put("reminders", () -> context.getBean(Reminders.class).soon());
        calls.put("follow-ups", () -> context.getBean(DueDesk.class).today());
        calls.put("hand-overs", () -> context.getBean(HandoverDesk.class).given());
        calls.put("grades run out", () -> context.getBean(ExpiredRisks.class).today());
        calls.put("gone up", () -> context.getBean(Escalations.class).open());
        calls.put("sittings", () -> context.getBean(TodaysSittings.class).today());
        calls.put("suspicions", () -> context.getBean(Suspicions.class).waiting());
        calls.put("tasks", () -> context.getBean(Tasks.class).waiting());
        calls.put("unreached", () -> context.getBean(UnreachedDesk.class).today());
        calls.put("committees", () -> context.getBean(Committees.class).lacking());
        calls.put("dossiers due", () -> context.getBean(Archive.class).due(0));
        calls.put("pulse", () -> context.getBean(Pulse.class).now());
        calls.put(
                "list",
                () -> context.getBean(DisputeList.class).fetch(DisputeFilter.ALL, DisputeOrder.LAST_STEP_DESC, 0, 50));
        calls.put(
                "list by due day",
                () -> context.getBean(DisputeList.class).fetch(DisputeFilter.ALL, DisputeOrder.DUE_ASC, 0, 50));
        calls.put(
                "list by risk",
                () -> context.getBean(DisputeList.class).fetch(DisputeFilter.ALL, DisputeOrder.RISK, 0, 50));
        calls.put(
                "list, page 100",
                () -> context.getBean(DisputeList.class)
                        .fetch(DisputeFilter.ALL, DisputeOrder.LAST_STEP_DESC, 5_000, 50));
        calls.put("count", () -> context.getBean(DisputeList.class).count(DisputeFilter.ALL));
        calls.put("search of people", () -> context.getBean(People.class).findInSight("王", 20));
        calls.put(
                "search of disputes",
                () -> context.getBean(DisputeList.class)
                        .fetch(
                                new DisputeFilter(
                                        null,
                                        java.util.Set.of(),
                                        java.util.Set.of(),
                                        java.util.Set.of(),
                                        "漏水",
                                        false,
                                        false),
                                DisputeOrder.LAST_STEP_DESC,
                                0,
                                10));
        calls.put("page", () -> context.getBean(DisputePages.class).of(id));
        calls.put("neighbours", () -> context.getBean(Neighbourhoods.class).of(id));
        calls.forEach((name, call) -> time(role + " " + area + ": " + name, call));
    }

    /** The best of a few: what a warm cache gives; what is long then is long always. */
    private static void time(String name, Runnable call) {
        var best = Double.MAX_VALUE;
        var first = 0.0;
        try {
            for (var round = 0; round < ROUNDS; round++) {
                var began = System.nanoTime();
                call.run();
                var millis = (System.nanoTime() - began) / 1e6;
                first = round == 0 ? millis : first;
                best = Math.min(best, millis);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %-58s | %9.2f | first %9.2f %s%n",
                    name,
                    best,
                    first,
                    best > LONG_MILLIS ? "| long" : "|");
        } catch (RuntimeException e) {
            System.out.printf("| %-58s | %s%n", name, e.getMessage());
        }
    }
}
