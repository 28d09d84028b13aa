package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_READ;

import cn.fengqiao.security.Actor;
import cn.fengqiao.shared.FullText;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A filter as Cypher. It is put together from fixed pieces, values are parameters; each piece that starts a query
 * starts from an index, and only pieces that narrow are there, so that the planner sees what it can use.
 */
final class DisputeQuestion {

    /** Prefix of every division's code. */
    private static final String CITY = "3205";

    /** What may be a dispute's number or a part of it: nothing with a Chinese character or a space. */
    private static final Pattern NUMBER = Pattern.compile("[!-~]+");

    private final DisputeFilter filter;
    private final Actor actor;
    private final LocalDate today;

    DisputeQuestion(DisputeFilter filter, Actor actor, LocalDate today) {
        this.filter = filter;
        this.actor = actor;
        this.today = today;
    }

    /** Each source gives no more than could stand on the page, so that only few are sorted together. */
    String page(DisputeOrder order) {
        var by = "\nWITH d ORDER BY " + order.by();
        return found(by + " LIMIT $offset + $limit") + by + " SKIP $offset LIMIT $limit\n" + DisputeSources.ROW
                + "ORDER BY " + order.by();
    }

    String count() {
        return found("") + "\nRETURN count(d)";
    }

    Map<String, Object> parameters(int offset, int limit) {
        var text = Texts.clean(filter.text());
        var parameters = new HashMap<String, Object>();
        parameters.put("areas", areas());
        parameters.put("agencies", List.copyOf(agencies()));
        parameters.put("personId", actor.personId());
        parameters.put("area", filter.area() == null ? "" : filter.area());
        parameters.put("types", List.copyOf(filter.types()));
        parameters.put("states", DisputeConditions.states(filter));
        parameters.put("open", DisputeState.notClosed());
        parameters.put("risks", filter.risks().stream().map(Enum::name).toList());
        parameters.put("text", text);
        parameters.put("lucene", inAreas(FullText.all(text)));
        parameters.put("name", FullText.all(text));
        parameters.put("words", List.of(text.split("\\s+")));
        parameters.put("today", today);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return parameters;
    }

    /** What comes from one source alone comes once, so that nothing is compared with it. */
    private String found(String cut) {
        var sources = sources();
        return sources.size() == 1 && once(sources.getFirst())
                ? sources.getFirst() + conditions(sources.getFirst())
                : sources.stream()
                        .map(source -> source + conditions(source) + cut + "\nRETURN d")
                        .collect(Collectors.joining("\nUNION\n", "CALL () {\n", "\n}\nWITH DISTINCT d"));
    }

    private static boolean once(String source) {
        return source.equals(DisputeSources.IN_CITY)
                || source.equals(DisputeSources.IN_AREA)
                || source.equals(DisputeSources.IN_AREAS);
    }

    /** Where disputes can come from; each ends in a condition, so that more can follow. */
    private List<String> sources() {
        var sources = new ArrayList<String>();
        if (!filter.text().isBlank()) {
            if (!areas().isEmpty()) {
                sources.add(DisputeSources.TEXT);
            }
            sources.add(DisputeSources.NAMED);
            if (NUMBER.matcher(Texts.clean(filter.text())).matches()) {
                sources.addAll(List.of(DisputeSources.NUMBERED, DisputeSources.NUMBER_END));
            }
            elsewhere().forEach(source -> sources.add(source + DisputeSources.SAID));
        } else if (filter.mine()) {
            sources.addAll(List.of(DisputeSources.MEDIATED, DisputeSources.RESPONSIBLE));
        } else {
            sources.add(inAreas());
            sources.addAll(elsewhere());
        }
        return sources;
    }

    private String inAreas() {
        if (wholeCity()) {
            return DisputeSources.IN_CITY;
        }
        return areas().size() == 1 ? DisputeSources.IN_AREA : DisputeSources.IN_AREAS;
    }

    private boolean wholeCity() {
        return areas().equals(List.of(CITY));
    }

    /** What the actor may see outside the own areas, because of an agency or an assignment. */
    private List<String> elsewhere() {
        var sources = new ArrayList<String>();
        if (readsAllAskedFor()) {
            return sources;
        }
        if (!agencies().isEmpty()) {
            sources.addAll(List.of(DisputeSources.LED, DisputeSources.HANDED, DisputeSources.TAKEN_IN));
        }
        if (actor.may(OWN_DISPUTE_READ)) {
            sources.add(DisputeSources.MEDIATED);
        }
        return sources;
    }

    /** Whoever reads the whole city, or the whole area that is asked for, finds nothing more through an agency. */
    private boolean readsAllAskedFor() {
        var asked = filter.area() == null ? CITY : filter.area();
        return actor.areas(DISPUTE_READ).stream().anyMatch(asked::startsWith);
    }

    private String conditions(String source) {
        return new DisputeConditions(filter, areas(), wholeCity(), !elsewhere().isEmpty()).on(once(source));
    }

    /** The index knows the area of a dispute, so that hits elsewhere do not use up the limit. */
    private String inAreas(String words) {
        var areas = areas();
        return words.isEmpty() || areas.isEmpty()
                ? words
                : areas.stream()
                        .map(area -> "areaCode:" + area + "*")
                        .collect(Collectors.joining(" OR ", "(" + words + ") AND (", ")"));
    }

    private List<String> areas() {
        var area = filter.area();
        return Areas.narrowed(actor.areas(DISPUTE_READ), area == null ? "" : area);
    }

    private Set<String> agencies() {
        var agencies = new HashSet<>(actor.agencies(DISPUTE_READ));
        agencies.addAll(actor.agencies(OWN_DISPUTE_READ));
        return agencies;
    }
}
