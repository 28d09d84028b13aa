package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Done;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Travel;
import cn.fengqiao.planner.Visit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a problem in the form that {@link ProblemReader} reads. */
public final class ProblemWriter {

    private ProblemWriter() {}

    public static byte[] write(Problem problem) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("form", ProblemReader.FORM);
        root.put("name", problem.name());
        root.put("firstDay", problem.firstDay().toString());
        root.put("lastDay", problem.lastDay().toString());
        root.put("startGrain", problem.startGrain());
        root.put("eveningFrom", Span.clock(problem.eveningFrom()));
        texts(root.putArray("restDays"), problem.restDays());
        travel(root.putObject("travel"), problem.travel());
        var places = root.putArray("places");
        problem.places()
                .forEach(place -> places.addObject()
                        .put("id", place.id())
                        .put("lat", place.lat())
                        .put("lon", place.lon()));
        var communities = root.putArray("communities");
        problem.communities()
                .forEach(one ->
                        communities.addObject().put("id", one.id()).put("visitedThisYear", one.visitedThisYear()));
        var lecturers = root.putArray("lecturers");
        problem.lecturers().forEach(lecturer -> lecturer(lecturers.addObject(), lecturer));
        var visits = root.putArray("visits");
        problem.visits().forEach(visit -> visit(visits.addObject(), visit));
        relations(root, problem);
        weights(root.putObject("weights"), problem);
        return PlanWriter.bytes(root);
    }

    private static void texts(ArrayNode array, Collection<?> values) {
        values.stream().map(Object::toString).sorted().forEach(array::add);
    }

    private static void travel(ObjectNode node, Travel travel) {
        switch (travel) {
            case Travel.None none -> node.put("kind", "none");
            case Travel.Speed speed ->
                node.put("kind", "speed")
                        .put("kmPerHour", speed.kmPerHour())
                        .put("detour", speed.detour())
                        .put("extraMinutes", speed.extraMinutes())
                        .put("latitude", speed.latitude());
            case Travel.Matrix matrix -> {
                node.put("kind", "matrix").put("metresPerMinute", matrix.metresPerMinute());
                rows(node.putArray("minutes"), matrix.minutes());
                rows(node.putArray("metres"), matrix.metres());
            }
        }
    }

    private static void rows(ArrayNode array, List<int[]> rows) {
        for (var row : rows) {
            var line = array.addArray();
            for (int value : row) {
                line.add(value);
            }
        }
    }

    private static void lecturer(ObjectNode node, Lecturer lecturer) {
        node.put("id", lecturer.id())
                .put("name", lecturer.name())
                .put("district", lecturer.district())
                .put("base", lecturer.base());
        levels(node.putObject("skills"), lecturer.skills());
        node.put("volunteer", lecturer.volunteer()).put("minorsClearance", lecturer.minorsClearance());
        texts(node.putArray("dialects"), lecturer.dialects());
        texts(node.putArray("languages"), lecturer.languages());
        var roster = lecturer.roster();
        openings(node.putArray("duty"), roster.duty());
        var leave = node.putArray("leave");
        roster.leave()
                .forEach(one -> leave.addObject()
                        .put("from", one.from().toString())
                        .put("to", one.to().toString()));
        var partial = node.putArray("partialDays");
        roster.partialDays().forEach(day -> {
            var one = partial.addObject().put("date", day.date().toString());
            spans(one.putArray("windows"), day.windows());
        });
        var engagements = node.putArray("engagements");
        roster.engagements()
                .forEach(one -> engagements
                        .addObject()
                        .put("date", one.date().toString())
                        .put("from", Span.clock(one.span().from()))
                        .put("to", Span.clock(one.span().to()))
                        .put("place", one.place()));
        var caps = lecturer.caps();
        var limits = node.putObject("caps")
                .put("day", caps.day())
                .put("week", caps.week())
                .put("month", caps.month())
                .put("quarter", caps.quarter());
        var done = caps.done();
        if (!done.equals(Done.NONE)) {
            limits.putObject("done")
                    .put("week", done.week())
                    .put("month", done.month())
                    .put("quarter", done.quarter());
        }
        texts(node.putArray("recusedFrom"), lecturer.recusedFrom());
        texts(node.putArray("notWith"), lecturer.notWith());
    }

    private static void levels(ObjectNode node, Map<String, Integer> levels) {
        new TreeMap<>(levels).forEach(node::put);
    }

    private static void openings(ArrayNode array, List<Opening> openings) {
        for (var opening : openings) {
            var node = array.addObject()
                    .put("from", opening.from().toString())
                    .put("to", opening.to().toString());
            var days = node.putArray("weekdays");
            opening.weekdays().stream().sorted().forEach(day -> days.add(day.getValue()));
            spans(node.putArray("windows"), opening.windows());
        }
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        spans.forEach(span -> array.addArray().add(Span.clock(span.from())).add(Span.clock(span.to())));
    }

    private static void visit(ObjectNode node, Visit visit) {
        node.put("id", visit.id())
                .put("name", visit.name())
                .put("community", visit.community())
                .put("district", visit.district());
        node.put("host", visit.host()).put("place", visit.place()).put("minutes", visit.minutes());
        var roles = node.putArray("roles");
        visit.roles().forEach(role -> levels(roles.addObject().putObject("needs"), role.needs()));
        openings(node.putArray("openings"), visit.openings());
        texts(node.putArray("closedOn"), visit.closedOn());
        optional(node, "preferredDate", visit.preferredDate());
        optional(node, "nodeDate", visit.nodeDate());
        node.put("priority", visit.priority());
        optional(node, "dialect", visit.dialect());
        optional(node, "language", visit.language());
        node.put("minors", visit.minors());
        texts(node.putArray("onlyDistricts"), visit.onlyDistricts());
        texts(node.putArray("familiar"), visit.familiar());
    }

    private static void optional(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }

    private static void relations(ObjectNode root, Problem problem) {
        var successions = root.putArray("successions");
        problem.successions()
                .forEach(one -> successions
                        .addObject()
                        .put("first", one.first())
                        .put("then", one.then())
                        .put("minMinutes", one.minMinutes())
                        .put("maxMinutes", one.maxMinutes()));
        var mentoring = root.putArray("mentoring");
        problem.mentoring()
                .forEach(one -> mentoring
                        .addObject()
                        .put("mentor", one.mentor())
                        .put("mentee", one.mentee())
                        .put("visits", one.visits()));
        var pins = root.putArray("pins");
        problem.pins().forEach(pin -> PlanWriter.add(pins, pin));
        var published = root.putArray("published");
        problem.published().forEach(one -> PlanWriter.add(published, one));
    }

    private static void weights(ObjectNode node, Problem problem) {
        var weights = problem.weights();
        node.put("unserved", weights.unserved())
                .put("community", weights.community())
                .put("distance", weights.distance());
        node.put("preferredDate", weights.preferredDate())
                .put("nodeDate", weights.nodeDate())
                .put("district", weights.district());
        node.put("fairness", weights.fairness())
                .put("evening", weights.evening())
                .put("weekend", weights.weekend());
        node.put("spread", weights.spread())
                .put("spreadDays", weights.spreadDays())
                .put("continuity", weights.continuity());
        node.put("mentoring", weights.mentoring()).put("changedStart", weights.changedStart());
        node.put("changedMember", weights.changedMember());
    }
}
