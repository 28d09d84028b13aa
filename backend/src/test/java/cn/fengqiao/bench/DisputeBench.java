package cn.fengqiao.bench;

import cn.fengqiao.deliberation.Matrices;
import cn.fengqiao.deliberation.MatrixReading;
import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeList;
import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.forms.FormFormat;
import cn.fengqiao.forms.FormKind;
import cn.fengqiao.forms.FormReading;
import cn.fengqiao.mediation.DisputePages;
import cn.fengqiao.mediation.PageReading;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Role;
import cn.fengqiao.testing.TestActors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;

/**
 * {@code ./fengqiao bench disputes [S|M] [directory] [lists|pages|tour]}: list with any two filters, page and neighbours of a dispute, a
 * dispute of 200 parties, a form; each against the same data read by one hand-written query in the same run. To reach:
 * no more than 1.5 times.
 */
public final class DisputeBench {

    private static final double REACH = 1.5;

    private static final String STATION = "320508017";

    /** Whose lists are measured, and the prefix of the area that they read. */
    private static final SortedMap<String, String> LISTS =
            new TreeMap<>(Map.of("city", "3205", "district", "320508", "station", STATION));

    private final ApplicationContext context;
    private final HandWritten hand;
    private final List<Duel.Result> results = new ArrayList<>();

    private DisputeBench(ApplicationContext context) {
        this.context = context;
        this.hand = new HandWritten(context.getBean(Driver.class));
    }

    public static void main(String[] args) throws IOException {
        Logger.getLogger("com.openhtmltopdf").setLevel(Level.OFF);
        var set = CitySet.valueOf(args.length > 0 ? args[0] : "S");
        var directory = Path.of(args.length > 1 ? args[1] : ".fengqiao/bench-" + set);
        var reached = false;
        try (var context = set.open(directory)) {
            reached = new DisputeBench(context).run(args.length > 2 ? args[2] : "");
        }
        System.exit(reached ? 0 : 1);
    }

    private boolean run(String only) {
        context.getBean(Driver.class)
                .executableQuery("CREATE CONSTRAINT bench_head IF NOT EXISTS FOR (n:BenchHead) REQUIRE n.id IS UNIQUE")
                .execute();
        System.out.println(
                "| what                                                       |   service |  hand, ms |  ratio |  found |");
        if (only.equals("tour")) {
            new DisputeTour(context).run(found("d.partyCount = 200"));
            return true;
        }
        LISTS.forEach((level, area) -> {
            if (List.of("", "lists", level).contains(only)) {
                lists(level, area);
            }
        });
        if (List.of("", "pages").contains(only)) {
            pages();
        }
        var over = results.stream().filter(each -> each.ratio() > REACH).toList();
        System.out.printf("%d of %d figures over %.1f x%n", over.size(), results.size(), REACH);
        over.forEach(System.out::println);
        return over.isEmpty();
    }

    /** One narrowing of the list, as the service and as a hand-written query say it. */
    private record Narrowing(String name, String condition, Map<String, Object> values) {

        DisputeFilter with(DisputeFilter filter) {
            return new DisputeFilter(
                    name.equals("area") ? (String) values.get("area") : filter.area(),
                    name.equals("type") ? Set.of("P02") : filter.types(),
                    name.equals("state") ? Set.of(DisputeState.IN_PROCEDURE) : filter.states(),
                    name.equals("risk") ? Set.of(Risk.ORANGE) : filter.risks(),
                    name.equals("text") ? "漏水" : filter.text(),
                    filter.mine(),
                    name.equals("overdue") || filter.overdue());
        }
    }

    private void lists(String level, String area) {
        TestActors.as(Role.SUPERVISOR, area);
        var narrowings = List.of(
                new Narrowing("area", "d.areaCode STARTS WITH $area", Map.of("area", STATION)),
                new Narrowing("type", "d.typeCode = $type", Map.of("type", "P02")),
                new Narrowing("state", "d.state = $state", Map.of("state", "IN_PROCEDURE")),
                new Narrowing("risk", "d.risk = $risk", Map.of("risk", "ORANGE")),
                new Narrowing("text", HandWritten.TEXT, Map.of("lucene", "\"漏水\"", "text", "漏水")),
                new Narrowing(
                        "overdue",
                        "d.state <> 'CLOSED' AND d.dueOn < $today",
                        Map.of("today", java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")))));
        for (var first = 0; first < narrowings.size(); first++) {
            for (var second = first + 1; second < narrowings.size(); second++) {
                list(level, area, List.of(narrowings.get(first), narrowings.get(second)));
            }
        }
    }

    private void list(String level, String area, List<Narrowing> both) {
        var list = context.getBean(DisputeList.class);
        var filter = DisputeFilter.ALL;
        var values = new HashMap<String, Object>(Map.of("mine", area));
        var conditions = new ArrayList<String>();
        conditions.add("d.areaCode STARTS WITH $mine");
        var narrowest = both.getFirst().name().equals("area") ? STATION : area;
        values.put("words", "(\"漏水\") AND areaCode:" + narrowest + "*");
        for (var each : both) {
            filter = each.with(filter);
            values.putAll(each.values());
            conditions.add(each.condition());
        }
        var asked = filter;
        var name =
                "%s, %s and %s".formatted(level, both.get(0).name(), both.get(1).name());
        say(Duel.of(
                "list: " + name,
                () -> list.fetch(asked, DisputeOrder.LAST_STEP_DESC, 0, 50).size(),
                () -> hand.page(conditions, values)));
        say(Duel.of("count: " + name, () -> list.count(asked), () -> hand.count(conditions, values)));
    }

    private void pages() {
        TestActors.as(Role.SUPERVISOR, "3205");
        var pages = context.getBean(DisputePages.class);
        page("page of a dispute of two", pages, "COUNT { (d)<-[:PARTY_TO]-() } = 2 AND d.state = 'CLOSED'");
        page("page of a dispute of 200", pages, "d.partyCount = 200");
        var id = found("d.partyCount = 200");
        alone("an entry of the audit trail, alone", () -> {
            context.getBean(Audit.class).looked("dispute.page", "Dispute", id, "");
            return 1;
        });
        for (var format : List.of(FormFormat.DOCX, FormFormat.PDF)) {
            alone(
                    "form of 200 filled and written as " + format,
                    () -> FormReading.write(context, new DisputeId(id), FormKind.RECEIPT, format) > 0 ? 1 : 0);
        }
    }

    private void page(String name, DisputePages pages, String condition) {
        var id = found(condition);
        read(name, new DisputeId(id));
        noted(name, pages, new DisputeId(id));
    }

    private String found(String condition) {
        return context.getBean(Driver.class)
                .executableQuery(
                        "MATCH (d:Dispute) WHERE " + condition + " RETURN d.id AS id ORDER BY d.number LIMIT 1")
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }

    /** The data that a page shows, as the service reads it and as a hand-written query does. */
    private void read(String name, DisputeId id) {
        say(Duel.of(name, () -> PageReading.read(context, id), () -> hand.whole(id.value())));
        say(Duel.of(
                name.replace("page", "matrix"), () -> MatrixReading.read(context, id), () -> hand.matrix(id.value())));
        say(Duel.of(
                name.replace("page", "form filled"),
                () -> FormReading.fill(context, id, FormKind.RECEIPT),
                () -> hand.form(id.value())));
    }

    /**
     * The same with the entry that every look leaves; by hand, a line in a log. Told, not judged: the entry is written for
     * the law's sake, sealed and chained, and no reading of the data could do the same.
     */
    private void noted(String name, DisputePages pages, DisputeId id) {
        var matrices = context.getBean(Matrices.class);
        System.out.println(Duel.of(
                name.replace("page", "page, look noted,"),
                () -> pages.of(id).orElseThrow().parties().size(),
                () -> hand.noted(id.value()) * hand.whole(id.value())));
        System.out.println(Duel.of(
                name.replace("page", "matrix, look noted,"),
                () -> matrices.of(id).orElseThrow().rows().size(),
                () -> hand.noted(id.value()) * hand.matrix(id.value())));
    }

    /** What there is no query to compare with, in milliseconds. */
    private void alone(String name, IntSupplier work) {
        System.out.printf(Locale.ROOT, "| %-58s | %9.2f |%n", name, Duel.alone(work));
    }

    private void say(Duel.Result result) {
        results.add(result);
        System.out.println(result);
    }
}
