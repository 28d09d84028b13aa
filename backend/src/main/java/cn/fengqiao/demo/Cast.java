package cn.fengqiao.demo;

import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Masks;
import cn.fengqiao.shared.Pinyin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who can quarrel: newcomers until the town is full, and people who are met again. */
final class Cast {

    static final int PERSONS = 2_800;
    private static final double MET_AGAIN = 0.14;

    private final DemoGraph graph;
    private final Vault vault;
    private final Chance chance;
    private final InventedNames names;
    private final InventedNumbers numbers;
    private final LocalDate today;
    private final Map<Area, List<Somebody>> persons = new HashMap<>();
    private final Map<String, List<Somebody>> organisations = new HashMap<>();
    private int count;

    Cast(DemoGraph graph, Vault vault, Chance chance, InventedNumbers numbers, LocalDate today) {
        this.graph = graph;
        this.vault = vault;
        this.chance = chance;
        this.names = new InventedNames(chance.branch());
        this.numbers = numbers;
        this.today = today;
    }

    /** Somebody who lives there, new or met before. */
    Somebody someone(Area area) {
        var known = persons.getOrDefault(area, List.of());
        var again = !known.isEmpty() && (count >= PERSONS || chance.in(MET_AGAIN));
        return again ? chance.favourite(known) : newcomer(area);
    }

    Somebody newcomer(Area area) {
        var male = chance.in(0.54);
        var born = today.minusYears(chance.between(19, 82)).minusDays(chance.between(0, 364));
        var somebody = new Somebody(chance.id(), true, names.person(male), male, born, area);
        count++;
        persons.computeIfAbsent(area, key -> new ArrayList<>()).add(somebody);
        write(somebody);
        return somebody;
    }

    /** An organisation that such a dispute is with; few of them are behind many disputes. */
    Somebody organisation(Area area, String typeCode) {
        var key = area.town() + typeCode;
        var known = organisations.computeIfAbsent(key, any -> new ArrayList<>());
        if (!known.isEmpty() && (known.size() >= 9 || chance.in(0.55))) {
            return chance.favourite(known);
        }
        var kind = OrganisationKind.against(typeCode);
        var made = organisation(area, kind, names.organisation(chance.oneOf(kind.endings())));
        known.add(made);
        return made;
    }

    Somebody organisation(Area area, OrganisationKind kind, String name) {
        var id = chance.id();
        var pinyin = Pinyin.of(name);
        var phone = numbers.phone();
        graph.node(
                "Organisation",
                Props.fresh(id)
                        .and("name", name)
                        .and("pinyin", pinyin.full())
                        .and("initials", pinyin.initials())
                        .and("identity", "RESIDENT_ID")
                        .and("kind", kind.graphKind())
                        .and("creditCode", numbers.creditCode())
                        .and("phoneSealed", vault.seal(phone, id, "phone"))
                        .and("phoneKey", vault.key(phone))
                        .and("phoneMask", Masks.phone(phone)));
        return new Somebody(id, false, name, false, today, area);
    }

    private void write(Somebody who) {
        var pinyin = Pinyin.ofPerson(who.name());
        var props = Props.fresh(who.id())
                .and("name", who.name())
                .and("pinyin", pinyin.full())
                .and("initials", pinyin.initials())
                .and("sex", who.male() ? "MALE" : "FEMALE")
                .and("bornOn", who.born())
                .and("anonymous", false);
        number(who, props);
        phone(who, props);
        if (chance.in(0.6)) {
            var address = "%s%d幢%d室"
                    .formatted(
                            who.area().shortName(),
                            chance.between(1, 60),
                            chance.between(1, 6) * 100 + chance.between(1, 4));
            props.and("addressSealed", vault.seal(address, who.id(), "address"))
                    .and("addressMask", Masks.name(who.area().shortName()) + "***");
        }
        graph.node("Person", props);
    }

    private void number(Somebody who, Props props) {
        if (chance.in(0.08)) {
            props.and("identity", "UNKNOWN");
            return;
        }
        var number = numbers.idNumber(who.born(), who.male());
        props.and("identity", "RESIDENT_ID")
                .and("idNumberSealed", vault.seal(number, who.id(), "idNumber"))
                .and("idNumberKey", vault.key(number))
                .and("idNumberMask", Masks.idNumber(number));
    }

    private void phone(Somebody who, Props props) {
        var phone = numbers.phone();
        props.and("phoneSealed", vault.seal(phone, who.id(), "phone"))
                .and("phoneKey", vault.key(phone))
                .and("phoneMask", Masks.phone(phone));
    }
}
