package cn.fengqiao.demo;

import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Pinyin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Those who serve in the story: officers of each station, mediators of each committee, lecturers of the teams. */
final class Servants {

    /** Somebody in office. */
    record Servant(String id, String name, String agencyCode) {}

    private final DemoGraph graph;
    private final Chance chance;
    private final InventedNames names;
    private final LocalDate today;
    private final Map<String, List<Servant>> byAgency = new HashMap<>();

    Servants(DemoGraph graph, Chance chance, LocalDate today) {
        this.graph = graph;
        this.chance = chance;
        this.names = new InventedNames(chance.branch());
        this.today = today;
    }

    /** The officers of a station, the first one its demo officer; enlisted when first asked for. */
    List<Servant> officers(String stationCode) {
        var count = stationCode.endsWith(Setting.HOME) ? 12 : 2;
        return serving(stationCode, "Officer", "社区民警", count);
    }

    List<Servant> mediators(String agencyCode) {
        var count = agencyCode.endsWith(Setting.HOME) ? 6 : 2;
        return serving(agencyCode, "Mediator", agencyCode.startsWith("MC-") ? "专职调解员" : "特邀调解员", count);
    }

    Servant enlist(String agencyCode, String label, String title) {
        var male = chance.in(0.6);
        return enlist(agencyCode, label, title, names.person(male), Props.of("sex", male ? "MALE" : "FEMALE"));
    }

    Servant enlist(String agencyCode, String label, String title, String name, Props more) {
        var servant = new Servant(chance.id(), name, agencyCode);
        var pinyin = Pinyin.ofPerson(name);
        var props = Props.fresh(servant.id())
                .and("name", name)
                .and("pinyin", pinyin.full())
                .and("initials", pinyin.initials())
                .and("trainedUntilOn", label.equals("Mediator") ? today.plusDays(chance.between(-20, 700)) : null);
        more.map().forEach(props::and);
        graph.node("Person:" + label, props);
        graph.edge("Person", servant.id(), "SERVES_IN", "Agency", agencyId(agencyCode), Props.of("title", title));
        byAgency.computeIfAbsent(agencyCode + label, key -> new ArrayList<>()).add(servant);
        return servant;
    }

    /** The members of each committee of the people, in the order in which they were enlisted. */
    Map<String, List<Servant>> committees() {
        var committees = new TreeMap<String, List<Servant>>();
        byAgency.forEach((key, members) -> {
            if (key.startsWith("MC-") && key.endsWith("Mediator")) {
                committees.put(members.getFirst().agencyCode(), members);
            }
        });
        return committees;
    }

    String name() {
        return names.person(chance.in(0.6));
    }

    static String agencyId(String code) {
        return Ids.derived("agency", code);
    }

    private List<Servant> serving(String agencyCode, String label, String title, int count) {
        var key = agencyCode + label;
        while (byAgency.getOrDefault(key, List.of()).size() < count) {
            enlist(agencyCode, label, title);
        }
        return byAgency.getOrDefault(key, List.of());
    }
}
