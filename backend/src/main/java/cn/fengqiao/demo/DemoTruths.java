package cn.fengqiao.demo;

import cn.fengqiao.demo.DisputePlan.Course;
import cn.fengqiao.demo.Servants.Servant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plants what later tests look for; docs/demo-truths.md says it in words. */
final class DemoTruths {

    static final int FABRICATED = 6;
    static final int PING_PONG = 3;
    static final int PROPERTY_FIRM = 12;
    static final int CONTRACTOR = 9;
    static final int CONFLICTS = 4;
    static final int DUPLICATES = 5;
    static final int UNCOVERED = 3;

    /** The last topics of the list: each has one lecturer, the very last none. */
    static final int RARE_TOPICS = 4;

    static final String FIRM_NAME = "苏州枫津安居物业服务有限公司";
    static final String CONTRACTOR_NAME = "苏州恒拓建筑劳务有限公司";

    private final Chance chance;
    private final Cast cast;
    private final Places places;
    private final Setting setting;
    private final Calendar calendar;
    private final DisputePlans plans;
    private final Servants servants;
    private final List<DisputePlan> planted = new ArrayList<>();

    DemoTruths(
            Chance chance,
            Cast cast,
            Places places,
            Setting setting,
            Calendar calendar,
            DisputePlans plans,
            Servants servants) {
        this.chance = chance;
        this.cast = cast;
        this.places = places;
        this.setting = setting;
        this.calendar = calendar;
        this.plans = plans;
        this.servants = servants;
    }

    static List<Area> uncovered(Setting setting) {
        return setting.home()
                .subList(setting.home().size() - UNCOVERED, setting.home().size());
    }

    List<DisputePlan> plant() {
        fabricated();
        pingPong();
        commonCause(FIRM_NAME, OrganisationKind.PROPERTY_MANAGER, "P07", PROPERTY_FIRM, 150);
        commonCause(CONTRACTOR_NAME, OrganisationKind.EMPLOYER, "P04", CONTRACTOR, 60);
        group();
        uncoveredNeed();
        new TodaysWork(chance, calendar, plans, servants, setting).plan(planted);
        return planted;
    }

    /** One mediator, one day, agreements without a session. */
    private void fabricated() {
        var mediator = servants.mediators("MC-" + Setting.HOME).getLast();
        var day = calendar.workdays(calendar.today().minusDays(40), 1);
        for (var i = 0; i < FABRICATED; i++) {
            var told = calendar.at(day, 8 * 60 + 10 * i);
            var plan = plans.at("P02", setting.home().get(i % 2), told);
            planted.add(plan.with(Course.WITHOUT_SESSION, Script.NONE.mediatedBy(mediator)));
        }
    }

    /** Station, committee, justice office, and back to where it began. */
    private void pingPong() {
        var station = "PS-" + Setting.HOME;
        var committee = "MC-" + Setting.HOME;
        var office = "JO-" + Setting.HOME;
        var ways = List.of(
                List.of(station, committee, station),
                List.of(station, office, committee, station),
                List.of(station, committee, office, committee, station));
        for (var way : ways) {
            var plan =
                    plans.on("P02", setting.home().getFirst(), calendar.today().minusDays(70));
            planted.add(plan.with(Course.SETTLED, Script.NONE.along(way)));
        }
    }

    private void commonCause(String name, OrganisationKind kind, String type, int count, int days) {
        var firm = cast.organisation(setting.home().getFirst(), kind, name);
        for (var i = 0; i < count; i++) {
            var area = setting.home().get(i % 4);
            var day = calendar.today().minusDays(1 + i * (long) days / count);
            var story = plans.story(type);
            while (!story.againstOrganisation()) {
                story = plans.story(type);
            }
            var stands = List.of(
                    plans.stand(cast.newcomer(area), "A", story.claim()), plans.stand(firm, "B", story.answer()));
            planted.add(plans.of(story, area, places.somewhere(area), calendar.at(day, 600 + i), stands));
        }
    }

    /** Thirty-six workers and two firms: parties of whom three sides stand apart. */
    private void group() {
        var area = setting.home().get(1);
        var story = plans.story("P04");
        var stands = new ArrayList<Stand>();
        for (var i = 0; i < 36; i++) {
            stands.add(plans.stand(cast.newcomer(area), "A", i == 0 ? story.claim() : ""));
        }
        stands.add(plans.stand(cast.organisation(area, "P04"), "B", story.answer()));
        stands.add(plans.stand(cast.newcomer(area), "C", "称已将工程款付给劳务公司"));
        var told = calendar.at(calendar.today().minusDays(4), 9 * 60);
        planted.add(plans.of(story, area, places.somewhere(area), told, stands).with(Course.RUNNING, Script.NONE));
    }

    /** Where no visit ever goes, neighbours quarrel. */
    private void uncoveredNeed() {
        for (var area : uncovered(setting)) {
            for (var i = 0; i < 6; i++) {
                LocalDate day = calendar.today().minusDays(chance.between(3, 120));
                planted.add(plans.on("P02", area, day));
            }
        }
    }

    /** The mediator of a planted conflict: each has one of their own. */
    static Servant conflicted(Servants servants, int hops) {
        return servants.mediators("MC-" + Setting.HOME).get(hops - 1);
    }
}
