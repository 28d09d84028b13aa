package cn.fengqiao.demo;

import cn.fengqiao.demo.HostTeller.Host;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts visits on the calendar: most of a quarter around today, some long before, and requests that wait. */
final class VisitTeller {

    private static final int QUARTER = 190;
    private static final int BEFORE = 70;
    private static final int WAITING = 14;
    private static final List<Integer> STARTS = List.of(9 * 60, 10 * 60, 14 * 60, 15 * 60, 18 * 60 + 30);
    private static final List<String> WISHES =
            List.of("希望结合近期案例讲解。", "职工夜班多，请安排在傍晚。", "请讲师用方言讲。", "希望发放宣传册。", "现场答疑半小时。");

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;
    private final Lecturing lecturing;
    private final Serials serials;
    private final String coordinator;
    private final Map<String, String> topicNames;

    VisitTeller(
            DemoGraph graph,
            Chance chance,
            Calendar calendar,
            Lecturing lecturing,
            Serials serials,
            String coordinator,
            Map<String, String> topicNames) {
        this.graph = graph;
        this.chance = chance;
        this.calendar = calendar;
        this.lecturing = lecturing;
        this.serials = serials;
        this.coordinator = coordinator;
        this.topicNames = topicNames;
    }

    void tell(List<Host> hosts) {
        for (var i = 0; i < BEFORE; i++) {
            visit(chance.oneOf(hosts), calendar.today().minusDays(chance.between(61, 300)));
        }
        for (var i = 0; i < QUARTER; i++) {
            visit(chance.favourite(hosts), calendar.today().plusDays(chance.between(-45, 45)));
        }
        for (var i = 0; i < 6; i++) {
            visit(chance.oneOf(hosts), calendar.today().plusDays(i / 2));
        }
        for (var i = 0; i < WAITING; i++) {
            request(chance.oneOf(hosts));
        }
    }

    /** On a working day, by a lecturer who can; none when nobody is free. */
    private void visit(Host host, LocalDate wished) {
        var day = wished.getDayOfWeek() == DayOfWeek.SUNDAY ? wished.plusDays(1) : wished;
        var from = calendar.at(day, chance.oneOf(STARTS));
        var to = from.plusSeconds(chance.in(0.7) ? 5_400 : 7_200);
        var topic = topic(host);
        var speaker = lecturing.free(topic, host.kind().equals("SCHOOL"), from, to);
        if (speaker.isEmpty()) {
            return;
        }
        var state = state(to);
        var id = write(host, topic, day, from, to, state);
        graph.edge("Person", speaker.get().servant().id(), "SPEAKS_AT", "Visit", id, Props.of("role", "LEAD"));
        if (!state.equals("CANCELLED")) {
            lecturing.take(speaker.get(), from, to);
        }
        node(id, topic, day);
        steps(id, from, state);
        if (chance.in(0.2) && !state.equals("CANCELLED")) {
            answered(host, topic, id, day);
        }
    }

    private String topic(Host host) {
        return chance.oneOf(
                switch (host.kind()) {
                    case "SCHOOL" -> List.of("MINORS", "TRAFFIC", "CYBER", "DRUGS", "ANTI_FRAUD");
                    case "ENTERPRISE" -> List.of("LABOUR", "CONTRACTS", "FIRE_SAFETY", "ECONOMIC_CRIME");
                    default ->
                        List.of(
                                "NEIGHBOURS",
                                "MARRIAGE_FAMILY",
                                "ANTI_FRAUD",
                                "PROPERTY_MANAGEMENT",
                                "CIVIL_CODE",
                                "DOMESTIC_VIOLENCE",
                                "HOUSING_LAND",
                                "DAMAGES");
                });
    }

    private String state(Instant end) {
        if (chance.in(0.05)) {
            return "CANCELLED";
        }
        if (calendar.past(end)) {
            return "DONE";
        }
        return chance.in(0.65) ? "PUBLISHED" : "DRAFT";
    }

    private String write(Host host, String topic, LocalDate day, Instant from, Instant to, String state) {
        var id = chance.id();
        graph.node(
                "Visit",
                Props.fresh(id)
                        .and("number", Numbers.visit(serials, day.getYear()))
                        .and("title", topicNames.getOrDefault(topic, topic) + " · " + host.name())
                        .and("state", state)
                        .and("stateBefore", state.equals("CANCELLED") ? "PUBLISHED" : null)
                        .and("cancelledFor", state.equals("CANCELLED") ? "受讲单位临时有安排" : null)
                        .and("startsAt", from)
                        .and("endsAt", to)
                        .and("on", day)
                        .and("areaCode", host.area().code())
                        .and("audience", (long)
                                (state.equals("DONE")
                                        ? host.audience() * chance.between(60, 110) / 100
                                        : host.audience()))
                        .and("note", ""));
        graph.edge("Visit", id, "AT", "Host", host.id());
        graph.edge("Visit", id, "ON", "Topic", topic);
        return id;
    }

    /** Held for a node of the calendar where one fits. */
    private void node(String visitId, String topic, LocalDate day) {
        var code = nodeFor(topic, day);
        if (code != null) {
            graph.edge("Visit", visitId, "FOR", "CalendarNode", code);
        }
    }

    private @Nullable String nodeFor(String topic, LocalDate day) {
        if (topic.equals("ANTI_FRAUD")) {
            return "ALL_YEAR";
        }
        if (topic.equals("DOMESTIC_VIOLENCE") && day.getMonthValue() == 11) {
            return "DOMESTIC_VIOLENCE";
        }
        if (topic.equals("TRAFFIC") && day.getMonthValue() == 12) {
            return "TRAFFIC";
        }
        return day.getDayOfMonth() == 27 && (topic.equals("LABOUR") || topic.equals("CONTRACTS"))
                ? "ENTERPRISE_DAY"
                : null;
    }

    private void steps(String visitId, Instant from, String state) {
        var planned = from.minusSeconds(20L * 86_400);
        step(visitId, "VISIT_PLANNED", planned);
        switch (state) {
            case "PUBLISHED" -> step(visitId, "VISIT_PUBLISHED", planned.plusSeconds(86_400));
            case "DONE" -> {
                step(visitId, "VISIT_PUBLISHED", planned.plusSeconds(86_400));
                step(visitId, "VISIT_DONE", from.plusSeconds(9_000));
            }
            case "CANCELLED" -> step(visitId, "VISIT_CANCELLED", planned.plusSeconds(90_000));
            default -> {}
        }
    }

    /** Never in the future, whatever the visit's day. */
    private void step(String visitId, String kind, Instant wished) {
        var id = chance.id();
        var at = calendar.past(wished) ? wished : calendar.now().minusSeconds(chance.between(3_600, 500_000));
        graph.node(
                "Step",
                Props.of("id", id)
                        .and("kind", kind)
                        .and("at", at)
                        .and("by", coordinator)
                        .and("note", ""));
        graph.edge("Visit", visitId, "HAS_STEP", "Step", id);
    }

    private void answered(Host host, String topic, String visitId, LocalDate day) {
        var wished = day.minusDays(chance.between(15, 40));
        var requestedOn = wished.isAfter(calendar.today()) ? calendar.today() : wished;
        var id = request(host, topic, "PLANNED", requestedOn, day);
        graph.edge("VisitRequest", id, "BECAME", "Visit", visitId);
    }

    private void request(Host host) {
        var requestedOn = calendar.today().minusDays(chance.between(0, 40));
        request(host, topic(host), "OPEN", requestedOn, calendar.today().plusDays(chance.between(3, 40)));
    }

    private String request(Host host, String topic, String state, LocalDate requestedOn, LocalDate wished) {
        var id = chance.id();
        graph.node(
                "VisitRequest",
                Props.of("id", id)
                        .and("state", state)
                        .and("requestedOn", requestedOn)
                        .and("wish", chance.oneOf(WISHES))
                        .and("wishedFrom", wished.minusDays(3))
                        .and("wishedTo", wished.plusDays(14)));
        graph.edge("Host", host.id(), "REQUESTED", "VisitRequest", id);
        graph.edge("VisitRequest", id, "WISHES", "Topic", topic);
        return id;
    }
}
