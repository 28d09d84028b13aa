package cn.fengqiao.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Made-up lecturers with skills, hours and caps, whose sum is the tension of the family. */
final class MadeUpPeople {

    private final Family family;
    private final Random random;
    private final List<LocalDate> dates;
    private final Countryside land;

    MadeUpPeople(Family family, Random random, List<LocalDate> dates, Countryside land) {
        this.family = family;
        this.random = random;
        this.dates = dates;
        this.land = land;
    }

    List<Lecturer> lecturers() {
        var lecturers = new ArrayList<Lecturer>();
        double seats = family.visits() * family.meanTeam();
        double meanCap = Math.max(1, seats * family.tension() / family.lecturers());
        for (int i = 0; i < family.lecturers(); i++) {
            int station = land.station(i);
            int quarter = Math.max(1, (int) Math.floor(meanCap * (0.6 + 0.8 * random.nextDouble()) + 0.5));
            int day = family.perDay() + random.nextInt(2);
            int week = Math.max(day, (int) Math.ceil(quarter / Math.max(1.0, family.days() / 7.0) * 2.5));
            int month = Math.max(week, (int) Math.ceil(quarter * 0.6));
            lecturers.add(new Lecturer(
                    "l" + i,
                    "讲师" + i,
                    "d" + station % 10,
                    land.places.get(station).id(),
                    skills(),
                    random.nextInt(6) == 0,
                    random.nextInt(10) < 7,
                    random.nextInt(10) < 6 ? Set.of("wu") : Set.of(),
                    random.nextInt(10) == 0 ? Set.of("en") : Set.of(),
                    roster(station),
                    new Caps(day, week, month, quarter),
                    random.nextInt(12) == 0 ? Set.of("h" + random.nextInt(land.hosts())) : Set.of(),
                    Set.of()));
        }
        return lecturers;
    }

    private Map<String, Integer> skills() {
        var skills = new HashMap<String, Integer>();
        int n = 1 + random.nextInt(3);
        for (int i = 0; i < n; i++) {
            skills.put("t" + (int) (8 * Math.pow(random.nextDouble(), 1.5)), 1 + random.nextInt(3));
        }
        return skills;
    }

    private Roster roster(int station) {
        var days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        if (random.nextInt(5) == 0) {
            days.remove(DayOfWeek.of(1 + random.nextInt(5)));
            days.remove(DayOfWeek.of(1 + random.nextInt(5)));
        }
        if (random.nextInt(6) == 0) {
            days.add(DayOfWeek.SATURDAY);
        }
        int to = random.nextInt(6) == 0 ? 21 * 60 : 17 * 60 + 30;
        var duty = new Opening(dates.getFirst(), dates.getLast(), days, List.of(new Span(8 * 60 + 30, to)));
        var leave = new ArrayList<Leave>();
        if (family.days() > 20) {
            var from = dates.get(random.nextInt(dates.size()));
            leave.add(new Leave(from, from.plusDays(2 + random.nextInt(8))));
        }
        var engagements = new ArrayList<Engagement>();
        if (family.days() > 20 && random.nextInt(2) == 0) {
            var date = dates.get(random.nextInt(dates.size()));
            engagements.add(new Engagement(
                    date,
                    new Span(13 * 60 + 30, 15 * 60),
                    land.places.get(station).id()));
        }
        return new Roster(List.of(duty), leave, List.of(), engagements);
    }
}
