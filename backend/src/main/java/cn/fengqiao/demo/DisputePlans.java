package cn.fengqiao.demo;

import cn.fengqiao.demo.DisputePlan.Course;
import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.people.PartyRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes up disputes with the shares that Suzhou is thought to have (domain rules, section 17). */
final class DisputePlans {

    /** Share of each police type in a hundred disputes. */
    private static final Map<String, Double> SHARES = Map.ofEntries(
            Map.entry("P01", 15.0),
            Map.entry("P02", 19.0),
            Map.entry("P03", 7.0),
            Map.entry("P04", 13.0),
            Map.entry("P05", 5.0),
            Map.entry("P06", 4.0),
            Map.entry("P07", 5.0),
            Map.entry("P08", 8.0),
            Map.entry("P09", 0.5),
            Map.entry("P10", 3.5),
            Map.entry("P11", 13.0),
            Map.entry("P12", 1.0),
            Map.entry("P13", 1.5),
            Map.entry("P14", 1.5),
            Map.entry("P15", 1.5),
            Map.entry("P99", 1.5));

    private static final List<String> SIDES = List.of("A", "B", "C", "D");

    private final List<String> types = SHARES.keySet().stream().sorted().toList();
    private final double[] weights = types.stream().mapToDouble(SHARES::get).toArray();
    private final Map<String, List<Story>> stories =
            Story.all().stream().collect(Collectors.groupingBy(Story::typeCode));
    private final Chance chance;
    private final Cast cast;
    private final Places places;
    private final Setting setting;
    private final Calendar calendar;

    DisputePlans(Chance chance, Cast cast, Places places, Setting setting, Calendar calendar) {
        this.chance = chance;
        this.cast = cast;
        this.places = places;
        this.setting = setting;
        this.calendar = calendar;
    }

    DisputePlan usual() {
        var type = types.get(chance.weighted(weights));
        return on(type, setting.somewhere(chance), calendar.someDay(chance, type));
    }

    DisputePlan on(String type, Area area, LocalDate day) {
        var minute = chance.between(8 * 60, 22 * 60);
        var told = calendar.at(day, minute);
        return at(type, area, calendar.past(told) ? told : calendar.now().minusSeconds(chance.between(120, 5_000)));
    }

    DisputePlan at(String type, Area area, Instant told) {
        var story = story(type);
        return of(story, area, places.somewhere(area), told, stands(story, area));
    }

    /** A dispute between those who are given, told once. */
    DisputePlan of(Story story, Area area, Places.Place place, Instant told, List<Stand> stands) {
        var violence =
                story.typeCode().equals("P01") && (story.title().contains("动手") ? chance.in(0.3) : chance.in(0.02));
        var risk = violence ? Risk.values()[chance.weighted(1, 6, 3)] : risk();
        var repeats = risk == Risk.RED || risk == Risk.ORANGE ? chance.in(0.5) : chance.in(0.1);
        return new DisputePlan(
                chance.id(),
                story,
                area,
                place,
                told,
                channel(),
                stands,
                risk,
                facts(risk, violence),
                violence,
                repeats ? chance.between(2, 4) : 1,
                words(place, stands),
                Course.USUAL,
                Script.NONE);
    }

    Story story(String type) {
        return chance.oneOf(stories.getOrDefault(type, List.of()));
    }

    Places.Place place(Area area) {
        return places.somewhere(area);
    }

    Stand stand(Somebody who, String side, String position) {
        var role = switch (side) {
            case "A" -> PartyRole.APPLICANT;
            case "B" -> PartyRole.RESPONDENT;
            default -> PartyRole.THIRD_PARTY;
        };
        return new Stand(chance.id(), who, side, role, position);
    }

    private TreeMap<String, String> words(Places.Place place, List<Stand> stands) {
        var organisation = stands.stream()
                .filter(stand -> !stand.who().person())
                .map(stand -> stand.who().name())
                .findFirst();
        return new TreeMap<>(Map.of(
                "place", place.address(),
                "sum", String.valueOf(chance.between(3, 240) * (chance.in(0.2) ? 500 : 100)),
                "days", String.valueOf(chance.between(2, 20)),
                "org", organisation.orElse("对方单位")));
    }

    private List<Stand> stands(Story story, Area area) {
        var count = partyCount(story.typeCode());
        var stands = new ArrayList<Stand>();
        stands.add(stand(cast.someone(area), "A", story.claim()));
        stands.add(stand(
                story.againstOrganisation() ? cast.organisation(area, story.typeCode()) : another(area, stands),
                "B",
                story.answer()));
        while (stands.size() < count) {
            var side = count > 6 ? "A" : chance.oneOf(SIDES.subList(0, stands.size() > 2 ? 3 : 2));
            stands.add(stand(another(area, stands), side, ""));
        }
        return stands;
    }

    /** Somebody who takes no part yet. */
    private Somebody another(Area area, List<Stand> stands) {
        var who = cast.someone(area);
        return stands.stream().anyMatch(stand -> stand.who().id().equals(who.id())) ? cast.newcomer(area) : who;
    }

    private int partyCount(String type) {
        return switch (chance.weighted(72, 19, 7.5, 1.2, type.equals("P04") || type.equals("P07") ? 1.0 : 0.05)) {
            case 0 -> 2;
            case 1 -> 3;
            case 2 -> chance.between(4, 6);
            case 3 -> chance.between(7, 10);
            default -> chance.between(20, 36);
        };
    }

    private Channel channel() {
        return switch (chance.weighted(60, 15, 8, 3, 2, 2, 7, 3)) {
            case 0 -> Channel.CALL_110;
            case 1 -> Channel.PATROL;
            case 2 -> Channel.REFERRAL;
            case 3 -> Channel.HOTLINE_12345;
            case 4 -> Channel.GRID;
            case 5 -> Channel.COURT;
            case 6 -> Channel.COUNTER;
            default -> Channel.PHONE;
        };
    }

    private Risk risk() {
        return Risk.values()[chance.weighted(1.5, 8, 25, 65.5)];
    }

    private Set<RiskFact> facts(Risk risk, boolean violence) {
        var facts = EnumSet.noneOf(RiskFact.class);
        switch (risk) {
            case RED -> facts.addAll(List.of(RiskFact.THREAT_SPOKEN, RiskFact.WEAPON_SHOWN));
            case ORANGE ->
                facts.addAll(List.of(chance.in(0.5) ? RiskFact.BLOWS : RiskFact.MANY_PEOPLE, RiskFact.OLD_GRUDGE));
            case YELLOW -> facts.add(RiskFact.REPEATED);
            case BLUE -> {}
        }
        if (violence) {
            facts.add(RiskFact.BLOWS);
        }
        return facts;
    }
}
