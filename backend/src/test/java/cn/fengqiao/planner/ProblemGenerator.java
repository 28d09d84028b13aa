package cn.fengqiao.planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes up quarters around Suzhou. A witness plan is made first and the wishes are drawn around it, so that the fewest
 * possible unserved visits are known: those that were made impossible on purpose.
 */
final class ProblemGenerator {

    /** A made-up problem, a legal plan that serves everything possible, and what cannot be served at all. */
    record Generated(Problem problem, Plan witness, Set<String> impossible) {

        long unavoidable() {
            return problem.visits().stream()
                    .filter(visit -> impossible.contains(visit.id()))
                    .mapToLong(Visit::priority)
                    .sum();
        }
    }

    private final Family family;
    private final Random random;
    private final List<LocalDate> dates;
    private final Countryside land;
    private final List<Lecturer> lecturers;
    private final Diary diary;
    private final MadeUpVisits wishes;
    private final List<Visit> visits = new ArrayList<>();
    private final List<PlannedVisit> witness = new ArrayList<>();
    private final Set<String> impossible = new HashSet<>();
    private final List<Integer> order = new ArrayList<>();

    private ProblemGenerator(Family family, long seed) {
        this.family = family;
        random = new Random(seed);
        var first = LocalDate.of(2026, 1, 1);
        dates = first.datesUntil(first.plusDays(family.days())).toList();
        land = new Countryside(family, random);
        lecturers = new MadeUpPeople(family, random, dates, land).lecturers();
        diary = new Diary(land, lecturers);
        wishes = new MadeUpVisits(family, random, dates, land, lecturers);
    }

    static Generated generate(Family family, long seed) {
        return new ProblemGenerator(family, seed).make();
    }

    private Generated make() {
        for (int i = 0; i < lecturers.size(); i++) {
            order.add(i);
        }
        for (int i = 0; i < family.visits(); i++) {
            if (random.nextInt(400) == 0) {
                impossible.add("v" + i);
                visits.add(wishes.impossible(i));
            } else {
                plant(i);
            }
        }
        var problem = new Problem(
                family.name(),
                dates.getFirst(),
                dates.getLast(),
                family.grain(),
                18 * 60,
                restDays(),
                land.travel,
                land.places,
                communities(),
                lecturers,
                visits,
                successions(),
                mentoring(),
                List.of(),
                List.of(),
                Weights.USUAL);
        return new Generated(problem, new Plan(witness), impossible);
    }

    private Set<LocalDate> restDays() {
        var rest = new HashSet<LocalDate>();
        dates.stream().filter(date -> date.getDayOfWeek().getValue() > 5).forEach(rest::add);
        return rest;
    }

    private void plant(int i) {
        for (int attempt = 0; attempt < 400; attempt++) {
            int h = random.nextInt(land.hosts());
            int size = family.team(random);
            int minutes = family.minutes(random);
            var date = dates.get(random.nextInt(dates.size()));
            boolean late = random.nextInt(25) == 0;
            int start = (late ? 18 * 60 + random.nextInt(60) : 9 * 60 + random.nextInt(8 * 60 + 30 - minutes))
                    / family.grain()
                    * family.grain();
            var team = team(h, size, date, start, minutes);
            if (team.size() == size) {
                book(i, h, date, start, minutes, team);
                return;
            }
        }
    }

    /** Who could go in the witness plan; one seat after the other, mostly from nearby. */
    private List<Integer> team(int h, int size, LocalDate date, int start, int minutes) {
        var team = new ArrayList<Integer>();
        for (int role = 0; role < size; role++) {
            var sample = new ArrayList<Integer>();
            for (int k = 0; k < 24; k++) {
                sample.add(order.get(random.nextInt(order.size())));
            }
            if (random.nextInt(4) > 0) {
                sample.sort(Comparator.comparingInt(l -> land.minutes(land.station(l), land.hostPlace[h])));
            }
            boolean lead = role == 0;
            sample.stream()
                    .filter(l -> !team.contains(l) && !(lead && lecturers.get(l).volunteer()))
                    .filter(l -> !lecturers.get(l).recusedFrom().contains("h" + h))
                    .filter(l -> diary.free(l, date, new Diary.Task(start, start + minutes, land.hostPlace[h])))
                    .findFirst()
                    .ifPresent(team::add);
            if (team.size() <= role) {
                return List.of();
            }
        }
        return team;
    }

    private void book(int i, int h, LocalDate date, int start, int minutes, List<Integer> team) {
        var seats = new ArrayList<Seat>();
        for (int role = 0; role < team.size(); role++) {
            int l = team.get(role);
            seats.add(new Seat(role, "l" + l, start));
            diary.book(l, date, new Diary.Task(start, start + minutes, land.hostPlace[h]));
        }
        witness.add(new PlannedVisit("v" + i, date, seats));
        visits.add(wishes.around(i, h, minutes, date, start, team));
    }

    private List<Community> communities() {
        var list = new ArrayList<Community>();
        for (int c = 0; c < land.districtOfCommunity.length; c++) {
            list.add(new Community("c" + c, random.nextInt(3) > 0));
        }
        return list;
    }

    private List<Succession> successions() {
        var list = new ArrayList<Succession>();
        for (int k = 0; k < witness.size() / 60; k++) {
            var a = witness.get(random.nextInt(witness.size()));
            var b = witness.get(random.nextInt(witness.size()));
            long minutes = ChronoUnit.DAYS.between(a.date(), b.date()) * 1440 + b.start() - a.start();
            if (minutes > 0 && minutes < 20_000) {
                list.add(new Succession(
                        a.visit(), b.visit(), (int) Math.max(0, minutes - 4_000), (int) minutes + 6_000));
            }
        }
        return list;
    }

    private List<Mentoring> mentoring() {
        var list = new ArrayList<Mentoring>();
        for (int k = 0; k < lecturers.size() / 20; k++) {
            int a = random.nextInt(lecturers.size());
            list.add(new Mentoring(
                    "l" + a, "l" + (a + 1 + random.nextInt(lecturers.size() - 1)) % lecturers.size(), 2));
        }
        return list;
    }
}
