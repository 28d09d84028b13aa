package cn.fengqiao.demo;

import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Masks;
import cn.fengqiao.shared.Pinyin;
import java.util.List;

/** Plants people who are on record twice: same name, day of birth and phone, once without an ID number. */
final class Duplicates {

    private final DemoGraph graph;
    private final Chance chance;
    private final Vault vault;
    private final InventedNumbers numbers;

    Duplicates(DemoGraph graph, Chance chance, Vault vault, InventedNumbers numbers) {
        this.graph = graph;
        this.chance = chance;
        this.vault = vault;
        this.numbers = numbers;
    }

    void plant(DisputePlans plans, Cast cast, Setting setting, Calendar calendar, List<DisputePlan> planted) {
        for (var i = 0; i < DemoTruths.DUPLICATES; i++) {
            var area = setting.home().get(i);
            var model = cast.newcomer(area);
            var phone = numbers.phone();
            var first = write(model, phone, true);
            var second = write(model, phone, false);
            for (var who : List.of(first, second)) {
                var story = plans.story("P02");
                var stands = List.of(
                        plans.stand(who, "A", story.claim()), plans.stand(cast.newcomer(area), "B", story.answer()));
                var told = calendar.at(calendar.today().minusDays(chance.between(20, 200)), 900);
                planted.add(plans.of(story, area, plans.place(area), told, stands));
            }
        }
    }

    private Somebody write(Somebody model, String phone, boolean identified) {
        var who = new Somebody(chance.id(), true, model.name(), model.male(), model.born(), model.area());
        var pinyin = Pinyin.ofPerson(who.name());
        var number = numbers.idNumber(who.born(), who.male());
        graph.node(
                "Person",
                Props.fresh(who.id())
                        .and("name", who.name())
                        .and("pinyin", pinyin.full())
                        .and("initials", pinyin.initials())
                        .and("sex", who.male() ? "MALE" : "FEMALE")
                        .and("bornOn", who.born())
                        .and("anonymous", false)
                        .and("identity", identified ? "RESIDENT_ID" : "UNKNOWN")
                        .and("idNumberSealed", identified ? vault.seal(number, who.id(), "idNumber") : null)
                        .and("idNumberKey", identified ? vault.key(number) : null)
                        .and("idNumberMask", identified ? Masks.idNumber(number) : null)
                        .and("phoneSealed", vault.seal(phone, who.id(), "phone"))
                        .and("phoneKey", vault.key(phone))
                        .and("phoneMask", Masks.phone(phone)));
        return who;
    }
}
