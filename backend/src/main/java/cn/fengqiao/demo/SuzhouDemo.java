package cn.fengqiao.demo;

import cn.fengqiao.demo.DemoAccountsMaker.Sample;
import cn.fengqiao.demo.Servants.Servant;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Vault;
import cn.fengqiao.store.DemoData;
import cn.fengqiao.store.DemoProgress;
import cn.fengqiao.territory.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The demo data: a year of the 枫桥 station and a quarter of visits, made up from one seed and counted from today. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class SuzhouDemo implements DemoData {

    static final int DISPUTES = 1_500;

    private final Neo4jClient client;
    private final DemoWriter writer;
    private final MandatePapers papers;
    private final DemoAccountsMaker accounts;
    private final Vault vault;
    private final WorkingDays workingDays;
    private final Acting acting;
    private final Audit audit;
    private final Clock clock;

    @Override
    public void load(DemoProgress progress) {
        acting.asSystem(() -> write(progress));
    }

    private void write(DemoProgress progress) {
        progress.at("demo.progress.begun", 0);
        var chance = new Chance(Seed.STORY.value());
        var calendar = new Calendar(clock, LocalDate.now(clock), clock.instant(), workdays());
        var graph = new DemoGraph();
        var serials = new Serials();
        var servants = new Servants(graph, chance.branch(), calendar.today());
        var numbers = new InventedNumbers();
        var cast = new Cast(graph, vault, chance.branch(), numbers, calendar.today());
        var setting = setting();
        tellDisputes(new Stage(graph, chance.branch(), calendar, servants, serials, cast, numbers, setting));
        progress.at("demo.progress.disputes", 20);
        var people = people(servants);
        var lecturers =
                tellVisits(new Stage(graph, chance.branch(), calendar, servants, serials, cast, numbers, setting));
        people.put(Sample.LECTURER, lecturers.getFirst().servant());
        progress.at("demo.progress.visits", 30);
        writer.write(graph, done -> progress.at("demo.progress.writing", 30 + done * 60 / 100));
        writer.counters(serials.last());
        papers.file();
        writer.elections(ElectionTeller.tell(servants, calendar.today()));
        accounts.make(people);
        audit.did("demo.loaded", "ReferenceSet", "demo", Map.of("disputes", DISPUTES));
        progress.at("demo.progress.done", 100);
    }

    /** What the parts of the story share. */
    record Stage(
            DemoGraph graph,
            Chance chance,
            Calendar calendar,
            Servants servants,
            Serials serials,
            Cast cast,
            InventedNumbers numbers,
            Setting setting) {}

    private void tellDisputes(Stage stage) {
        var chance = stage.chance();
        var places = new Places(stage.graph(), chance.branch());
        var plans = new DisputePlans(chance.branch(), stage.cast(), places, stage.setting(), stage.calendar());
        var all = new ArrayList<>(new DemoTruths(
                        chance.branch(),
                        stage.cast(),
                        places,
                        stage.setting(),
                        stage.calendar(),
                        plans,
                        stage.servants())
                .plant());
        new Conflicts(stage.graph(), stage.cast(), places, plans, stage.calendar())
                .plant(stage.setting(), stage.servants(), all);
        new Duplicates(stage.graph(), chance.branch(), vault, stage.numbers())
                .plant(plans, stage.cast(), stage.setting(), stage.calendar(), all);
        while (all.size() < DISPUTES) {
            all.add(plans.usual());
        }
        all.sort(Comparator.comparing(DisputePlan::toldAt).thenComparing(DisputePlan::id));
        var teller =
                new DisputeTeller(stage.graph(), chance.branch(), stage.calendar(), stage.servants(), stage.serials());
        all.forEach(teller::tell);
        new Lineage(stage.graph(), chance.branch()).draw(all, teller.closings());
    }

    private List<Lecturing.Speaker> tellVisits(Stage stage) {
        var topics = topics();
        var chance = stage.chance();
        var lecturing = new Lecturing(
                stage.graph(), chance.branch(), stage.calendar(), stage.servants(), List.copyOf(topics.keySet()));
        var hosts = new HostTeller(stage.graph(), chance.branch(), stage.cast(), stage.numbers(), vault)
                .tell(stage.setting(), DemoTruths.uncovered(stage.setting()));
        new VisitTeller(
                        stage.graph(),
                        chance.branch(),
                        stage.calendar(),
                        lecturing,
                        stage.serials(),
                        Sample.COORDINATOR.invented(),
                        topics)
                .tell(hosts);
        return lecturing.speakers();
    }

    private static Map<Sample, Servant> people(Servants servants) {
        var officers = servants.officers(Sample.OFFICER.agency());
        var people = new LinkedHashMap<Sample, Servant>();
        people.put(Sample.OFFICER, officers.getFirst());
        people.put(Sample.HEAD, servants.enlist(Sample.HEAD.agency(), "Officer", "所长"));
        people.put(Sample.MEDIATOR, servants.mediators(Sample.MEDIATOR.agency()).getFirst());
        people.put(Sample.PARTNER, servants.enlist(Sample.PARTNER.agency(), "Mediator", "司法所工作人员"));
        return people;
    }

    private BiFunction<LocalDate, Integer, LocalDate> workdays() {
        var workdays = workingDays.workdays();
        return (day, count) -> workdays.plus(day, count).day();
    }

    /** Communities of towns that one station serves as a whole. */
    private Setting setting() {
        return Setting.of(List.copyOf(client.query("""
                MATCH (c:Community)-[:PART_OF]->(t:Town)<-[:COVERS]-(s:Agency {kind: 'POLICE_STATION'})
                WHERE s.areaCode = t.code
                RETURN c.code AS code, c.name AS name, t.name AS town ORDER BY code
                """)
                .fetchAs(Area.class)
                .mappedBy((types, row) -> new Area(
                        row.get("code").asString(),
                        row.get("name").asString(),
                        row.get("town").asString()))
                .all()));
    }

    private Map<String, String> topics() {
        var topics = new LinkedHashMap<String, String>();
        client.query("MATCH (t:Topic) RETURN t.code AS code, t.name AS name ORDER BY t.position")
                .fetch()
                .all()
                .forEach(row -> topics.put((String) row.get("code"), (String) row.get("name")));
        return topics;
    }
}
