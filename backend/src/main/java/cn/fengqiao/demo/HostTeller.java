package cn.fengqiao.demo;

import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Masks;
import cn.fengqiao.shared.Pinyin;
import java.util.ArrayList;
import java.util.List;

/** Makes those who receive visits: enterprises, communities, villages and schools. */
final class HostTeller {

    static final int HOSTS = 200;

    /** One host of the story. */
    record Host(String id, String name, String kind, Area area, int audience) {}

    private final DemoGraph graph;
    private final Chance chance;
    private final Cast cast;
    private final InventedNames names;
    private final InventedNumbers numbers;
    private final Vault vault;

    HostTeller(DemoGraph graph, Chance chance, Cast cast, InventedNumbers numbers, Vault vault) {
        this.graph = graph;
        this.chance = chance;
        this.cast = cast;
        this.names = new InventedNames(chance.branch());
        this.numbers = numbers;
        this.vault = vault;
    }

    /** @param uncovered communities that are never a host: a planted truth */
    List<Host> tell(Setting setting, List<Area> uncovered) {
        var areas =
                setting.all().stream().filter(area -> !uncovered.contains(area)).toList();
        var hosts = new ArrayList<Host>();
        areas.stream().filter(area -> !area.village()).limit(70).forEach(area -> hosts.add(community(area)));
        areas.stream().filter(Area::village).limit(30).forEach(area -> hosts.add(community(area)));
        while (hosts.size() < HOSTS) {
            var area = chance.in(0.5) ? chance.oneOf(hosts).area() : chance.oneOf(areas);
            hosts.add(chance.in(0.6) ? enterprise(area) : school(area));
        }
        return hosts;
    }

    private Host community(Area area) {
        var kind = area.village() ? "VILLAGE" : "COMMUNITY";
        var host = write(area.shortName(), kind, area, chance.between(30, 120));
        graph.edge("Host", host.id(), "STANDS_FOR", "Division", area.divisionId());
        return host;
    }

    private Host enterprise(Area area) {
        var organisation = cast.organisation(
                area, OrganisationKind.EMPLOYER, names.organisation(chance.oneOf(OrganisationKind.EMPLOYER.endings())));
        var host = write(organisation.name(), "ENTERPRISE", area, chance.between(20, 300));
        graph.edge("Host", host.id(), "STANDS_FOR", "Organisation", organisation.id());
        return host;
    }

    private Host school(Area area) {
        var name = names.organisation(chance.oneOf(OrganisationKind.SCHOOL.endings()));
        var organisation = cast.organisation(area, OrganisationKind.SCHOOL, name);
        var host = write(organisation.name(), "SCHOOL", area, chance.between(100, 900));
        graph.edge("Host", host.id(), "STANDS_FOR", "Organisation", organisation.id());
        return host;
    }

    private Host write(String name, String kind, Area area, int audience) {
        var host = new Host(chance.id(), name, kind, area, audience);
        var pinyin = Pinyin.of(name);
        var phone = numbers.phone();
        graph.node(
                "Host",
                Props.fresh(host.id())
                        .and("name", name)
                        .and("pinyin", pinyin.full())
                        .and("initials", pinyin.initials())
                        .and("kind", kind)
                        .and("areaCode", area.code())
                        .and("contact", names.person(chance.in(0.5)))
                        .and("phoneSealed", vault.seal(phone, host.id(), "phone"))
                        .and("phoneMask", Masks.phone(phone))
                        .and("audience", (long) audience));
        graph.edge("Host", host.id(), "LOCATED_IN", "Division", area.divisionId());
        return host;
    }
}
