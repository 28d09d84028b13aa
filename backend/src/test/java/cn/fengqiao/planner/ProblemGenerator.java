package cn.fengqiao.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

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

    private record Task(int from, int to, int place) {}

    private final Family family;
    private final Random random;
    private final LocalDate first = LocalDate.of(2026, 1, 1);
    private final List<LocalDate> dates;
    private final List<Place> places = new ArrayList<>();
    private final List<Lecturer> lecturers = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<PlannedVisit> witness = new ArrayList<>();
    private final Set<String> impossible = new HashSet<>();
    private final int[] hostPlace;
    private final int[] hostCommunity;
    private final int[] districtOfCommunity;
    private final Map<Integer, TreeMap<LocalDate, List<Task>>> busy = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Integer> order = new ArrayList<>();
    private Travel travel = new Travel.None();

    private ProblemGenerator(Family family, long seed) {
        this.family = family;
        this.random = new Random(seed);
        this.dates = first.datesUntil(first.plusDays(family.days())).toList();
        int communities = Math.max(4, family.visits() / 6);
        hostPlace = new int[Math.max(3, family.visits() / 3)];
        hostCommunity = new int[hostPlace.length];
        districtOfCommunity = new int[communities];
    }

    static Generated generate(Family family, long seed) {
        return new ProblemGenerator(family, seed).make();
    }

    private Generated make() {
        geography();
        travel();
        people();
        for (int i = 0; i < lecturers.size(); i++) {
            order.add(i);
        }
        for (int i = 0; i < family.visits(); i++) {
            if (random.nextInt(400) == 0) {
                impossibleVisit(i);
            } else {
                plant(i);
            }
        }
        var problem = new Problem(
                family.name(),
                first,
                dates.getLast(),
                family.grain(),
                18 * 60,
                restDays(),
                travel,
                places,
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

    private int place(double lat, double lon) {
        places.add(new Place("p" + places.size(), lat, lon));
        return places.size() - 1;
    }

    private void geography() {
        var lat = new double[10];
        var lon = new double[10];
        for (int d = 0; d < 10; d++) {
            lat[d] = 31.05 + 0.7 * random.nextDouble();
            lon[d] = 120.4 + 0.8 * random.nextDouble();
        }
        for (int station = 0; station < Math.max(2, family.lecturers() / 4); station++) {
            int d = station % 10;
            place(lat[d] + 0.06 * random.nextGaussian(), lon[d] + 0.06 * random.nextGaussian());
        }
        var communityAt = new double[districtOfCommunity.length][];
        for (int c = 0; c < communityAt.length; c++) {
            int d = districtOfCommunity[c] = random.nextInt(10);
            communityAt[c] =
                    new double[] {lat[d] + 0.07 * random.nextGaussian(), lon[d] + 0.07 * random.nextGaussian()};
        }
        for (int h = 0; h < hostPlace.length; h++) {
            int c = hostCommunity[h] = random.nextInt(communityAt.length);
            hostPlace[h] = place(
                    communityAt[c][0] + 0.006 * random.nextGaussian(),
                    communityAt[c][1] + 0.006 * random.nextGaussian());
        }
    }

    private void travel() {
        travel = switch (family.travel()) {
            case NONE -> new Travel.None();
            case MAP -> new Travel.Speed(40, 1.3, 5, 31.4);
            case MATRIX -> matrix();
        };
    }

    private Travel matrix() {
        var minutes = new ArrayList<int[]>();
        var metres = new ArrayList<int[]>();
        for (var from : places) {
            var m = new int[places.size()];
            var k = new int[places.size()];
            for (int j = 0; j < m.length; j++) {
                double km = kilometres(from, places.get(j));
                k[j] = (int) Math.round(km * 1350);
                m[j] = km == 0 ? 0 : 3 + (int) Math.ceil(km * 1.35 / (25 + 20 * random.nextDouble()) * 60);
            }
            minutes.add(m);
            metres.add(k);
        }
        return new Travel.Matrix(minutes, metres, 600);
    }

    private static double kilometres(Place a, Place b) {
        double perDegree = 6371 * Math.PI / 180;
        return Math.hypot(
                (a.lat() - b.lat()) * perDegree, (a.lon() - b.lon()) * perDegree * Math.cos(Math.toRadians(31.4)));
    }

    private int minutes(int a, int b) {
        return switch (travel) {
            case Travel.None none -> 0;
            case Travel.Matrix matrix -> matrix.minutes().get(a)[b];
            case Travel.Speed speed ->
                a == b ? 0 : 7 + (int) Math.ceil(kilometres(places.get(a), places.get(b)) * 1.3 / 40 * 60);
        };
    }

    private void people() {
        double seats = family.visits() * family.meanTeam();
        double meanCap = Math.max(1, seats * family.tension() / family.lecturers());
        for (int i = 0; i < family.lecturers(); i++) {
            int station = i % Math.max(2, family.lecturers() / 4);
            int quarter = Math.max(1, (int) Math.floor(meanCap * (0.6 + 0.8 * random.nextDouble()) + 0.5));
            int day = family.perDay() + random.nextInt(2);
            int week = Math.max(day, (int) Math.ceil(quarter / Math.max(1.0, family.days() / 7.0) * 2.5));
            int month = Math.max(week, (int) Math.ceil(quarter * 0.6));
            lecturers.add(new Lecturer(
                    "l" + i,
                    "讲师" + i,
                    "d" + station % 10,
                    places.get(station).id(),
                    skills(),
                    random.nextInt(6) == 0,
                    random.nextInt(10) < 7,
                    random.nextInt(10) < 6 ? Set.of("wu") : Set.of(),
                    random.nextInt(10) == 0 ? Set.of("en") : Set.of(),
                    roster(station),
                    new Caps(day, week, month, quarter),
                    random.nextInt(12) == 0 ? Set.of("h" + random.nextInt(hostPlace.length)) : Set.of(),
                    Set.of()));
        }
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
        var duty = new Opening(first, dates.getLast(), days, List.of(new Span(8 * 60 + 30, to)));
        var leave = new ArrayList<Leave>();
        if (family.days() > 20) {
            var from = dates.get(random.nextInt(dates.size()));
            leave.add(new Leave(from, from.plusDays(2 + random.nextInt(8))));
        }
        var engagements = new ArrayList<Engagement>();
        if (family.days() > 20 && random.nextInt(2) == 0) {
            var date = dates.get(random.nextInt(dates.size()));
            engagements.add(new Engagement(
                    date, new Span(13 * 60 + 30, 15 * 60), places.get(station).id()));
        }
        return new Roster(List.of(duty), leave, List.of(), engagements);
    }

    private void plant(int i) {
        for (int attempt = 0; attempt < 400; attempt++) {
            int h = random.nextInt(hostPlace.length);
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
                sample.sort(Comparator.comparingInt(l -> minutes(station(l), hostPlace[h])));
            }
            boolean lead = role == 0;
            sample.stream()
                    .filter(l -> !team.contains(l) && !(lead && lecturers.get(l).volunteer()))
                    .filter(l -> !lecturers.get(l).recusedFrom().contains("h" + h))
                    .filter(l -> free(l, date, new Task(start, start + minutes, hostPlace[h])))
                    .findFirst()
                    .ifPresent(team::add);
            if (team.size() <= role) {
                return List.of();
            }
        }
        return team;
    }

    private int station(int lecturer) {
        return lecturer % Math.max(2, family.lecturers() / 4);
    }

    private boolean free(int l, LocalDate date, Task task) {
        var lecturer = lecturers.get(l);
        var caps = lecturer.caps();
        if (count(l, "d" + date) >= caps.day()
                || count(l, "w" + week(date)) >= caps.week()
                || count(l, "m" + date.getMonthValue()) >= caps.month()
                || count(l, "q") >= caps.quarter()) {
            return false;
        }
        var roster = lecturer.roster();
        var duty = roster.duty().getFirst();
        if (!duty.covers(date) || roster.leave().stream().anyMatch(leave -> leave.covers(date))) {
            return false;
        }
        var span = duty.windows().getFirst();
        var tasks = new ArrayList<>(busy.getOrDefault(l, new TreeMap<>()).getOrDefault(date, List.of()));
        roster.engagements().stream()
                .filter(e -> e.date().equals(date))
                .forEach(e -> tasks.add(new Task(e.span().from(), e.span().to(), station(l))));
        tasks.add(task);
        tasks.sort(Comparator.comparingInt(Task::from));
        int at = station(l);
        int ready = span.from();
        for (var next : tasks) {
            if (ready + minutes(at, next.place()) > next.from()) {
                return false;
            }
            at = next.place();
            ready = next.to();
        }
        return ready + minutes(at, station(l)) <= span.to();
    }

    private static String week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private int count(int l, String period) {
        return counts.getOrDefault(l + "/" + period, 0);
    }

    private void book(int i, int h, LocalDate date, int start, int minutes, List<Integer> team) {
        var seats = new ArrayList<Seat>();
        for (int role = 0; role < team.size(); role++) {
            int l = team.get(role);
            seats.add(new Seat(role, "l" + l, start));
            busy.computeIfAbsent(l, key -> new TreeMap<>())
                    .computeIfAbsent(date, key -> new ArrayList<>())
                    .add(new Task(start, start + minutes, hostPlace[h]));
            for (var period : List.of("d" + date, "w" + week(date), "m" + date.getMonthValue(), "q")) {
                counts.merge(l + "/" + period, 1, Integer::sum);
            }
        }
        witness.add(new PlannedVisit("v" + i, date, seats));
        visits.add(visit(i, h, minutes, roles(team), openings(date, start, minutes), date, team));
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
        int c = hostCommunity[h];
        return new Visit(
                "v" + i,
                "宣讲" + i,
                "c" + c,
                "d" + districtOfCommunity[c],
                "h" + h,
                places.get(hostPlace[h]).id(),
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

    private void impossibleVisit(int i) {
        impossible.add("v" + i);
        var date = dates.get(random.nextInt(dates.size()));
        visits.add(visit(
                i,
                random.nextInt(hostPlace.length),
                family.minutes(random),
                List.of(Role.of("t0", 9)),
                openings(date, 600, 60),
                date,
                List.of()));
    }

    private List<Community> communities() {
        var list = new ArrayList<Community>();
        for (int c = 0; c < districtOfCommunity.length; c++) {
            list.add(new Community("c" + c, random.nextInt(3) > 0));
        }
        return list;
    }

    private List<Succession> successions() {
        var list = new ArrayList<Succession>();
        for (int k = 0; k < witness.size() / 60; k++) {
            var a = witness.get(random.nextInt(witness.size()));
            var b = witness.get(random.nextInt(witness.size()));
            long minutes =
                    java.time.temporal.ChronoUnit.DAYS.between(a.date(), b.date()) * 1440 + b.start() - a.start();
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
