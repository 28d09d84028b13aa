package cn.fengqiao.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Made-up wishes, drawn around a visit of the witness plan so that they can be met. */
final class MadeUpVisits {

    private final Family family;
    private final Random random;
    private final List<LocalDate> dates;
    private final Countryside land;
    private final List<Lecturer> lecturers;

    // One argument for each thing that wishes are drawn from.
    MadeUpVisits(Family family, Random random, List<LocalDate> dates, Countryside land, List<Lecturer> lecturers) {
        this.family = family;
        this.random = random;
        this.dates = dates;
        this.land = land;
        this.lecturers = lecturers;
    }

    Visit around(int i, int h, int minutes, LocalDate date, int start, List<Integer> team) {
        return visit(i, h, minutes, roles(team), openings(date, start, minutes), date, team);
    }

    /** Nobody reaches the level that it needs. */
    Visit impossible(int i) {
        var date = dates.get(random.nextInt(dates.size()));
        return visit(
                i,
                random.nextInt(land.hosts()),
                family.minutes(random),
                List.of(Role.of("t0", 9)),
                openings(date, 600, 60),
                date,
                List.of());
    }

    private List<Role> roles(List<Integer> team) {
        var roles = new ArrayList<Role>();
        for (int role = 0; role < team.size(); role++) {
            var skills = new TreeMap<>(lecturers.get(team.get(role)).skills());
            var topics = skills.keySet().toArray(String[]::new);
            var topic = topics[random.nextInt(topics.length)];
            int level = random.nextInt(5) < 3 ? skills.getOrDefault(topic, 1) : 1;
            boolean any = role > 0 && !family.skilledTeams() && random.nextInt(3) == 0;
            roles.add(any ? new Role(Map.of()) : Role.of(topic, level));
        }
        return roles;
    }

    private List<Opening> openings(LocalDate date, int start, int minutes) {
        var allDays = EnumSet.allOf(DayOfWeek.class);
        var days =
                random.nextInt(5) == 0 ? EnumSet.of(date.getDayOfWeek(), DayOfWeek.of(1 + random.nextInt(5))) : allDays;
        int before = 1 + random.nextInt(18);
        int after = 1 + random.nextInt(18);
        if (random.nextInt(10) == 0) {
            before = after = random.nextInt(2);
        }
        return List.of(new Opening(
                date.minusDays(before), date.plusDays(after), days, List.of(window(start, start + minutes))));
    }

    private Span window(int from, int to) {
        if (from >= 18 * 60) {
            return new Span(18 * 60, 21 * 60);
        }
        if (family.tightWindows() > 0) {
            int slack = family.tightWindows();
            return new Span(Math.max(480, from - random.nextInt(slack)), Math.min(1080, to + random.nextInt(slack)));
        }
        int kind = random.nextInt(3);
        if (kind == 0 && to <= 11 * 60 + 45) {
            return new Span(8 * 60 + 30, 11 * 60 + 45);
        }
        return kind == 1 && from >= 13 * 60 + 15
                ? new Span(13 * 60 + 15, 17 * 60 + 30)
                : new Span(9 * 60, 17 * 60 + 30);
    }

    private Visit visit(
            int i, int h, int minutes, List<Role> roles, List<Opening> openings, LocalDate date, List<Integer> team) {
        var members = team.stream().map(lecturers::get).toList();
        boolean wu = members.stream().anyMatch(one -> one.dialects().contains("wu")) && random.nextInt(4) == 0;
        boolean en = !members.isEmpty() && members.getFirst().languages().contains("en") && random.nextInt(2) == 0;
        boolean minors = members.stream().allMatch(Lecturer::minorsClearance) && random.nextInt(3) == 0;
        var preferred = random.nextInt(2) == 0 ? date.plusDays(random.nextInt(7) - 3) : null;
        var node = random.nextInt(5) == 0 ? date.plusDays(random.nextInt(9) - 4) : null;
        var familiar = random.nextInt(3) == 0
                ? new HashSet<>(
                        List.of("l" + random.nextInt(lecturers.size()), "l" + (team.isEmpty() ? 0 : team.getFirst())))
                : Set.<String>of();
        int c = land.hostCommunity[h];
        return new Visit(
                "v" + i,
                "宣讲" + i,
                "c" + c,
                "d" + land.districtOfCommunity[c],
                "h" + h,
                land.places.get(land.hostPlace[h]).id(),
                minutes,
                roles,
                openings,
                Set.of(),
                preferred,
                node,
                1 + random.nextInt(10),
                wu ? "wu" : null,
                en ? "en" : null,
                minors,
                Set.of(),
                familiar);
    }
}
