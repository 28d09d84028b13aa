package cn.fengqiao.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A small problem that tests change in one place: two lecturers at one station, a visit ten minutes away, Monday
 * 2026-01-05 to Sunday 2026-01-18.
 */
public final class Draft {

    public static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    public static final LocalDate LAST = MONDAY.plusDays(13);

    /** A lecturer to be. */
    public static final class Person {

        public final String id;
        public Map<String, Integer> skills = new HashMap<>(Map.of("law", 2));
        public boolean volunteer;
        public boolean clearance = true;
        public Set<String> dialects = new HashSet<>();
        public Set<String> languages = new HashSet<>();
        public Set<String> recusedFrom = new HashSet<>();
        public Set<String> notWith = new HashSet<>();
        public Caps caps = Caps.NONE;
        public String district = "north";
        public String base = "station";
        public List<Opening> duty = new ArrayList<>(List.of(hours(MONDAY, LAST, 8 * 60, 22 * 60)));
        public List<Leave> leave = new ArrayList<>();
        public List<PartialDay> partialDays = new ArrayList<>();
        public List<Engagement> engagements = new ArrayList<>();

        Person(String id) {
            this.id = id;
        }

        Lecturer build() {
            return new Lecturer(
                    id,
                    id,
                    district,
                    base,
                    skills,
                    volunteer,
                    clearance,
                    dialects,
                    languages,
                    new Roster(duty, leave, partialDays, engagements),
                    caps,
                    recusedFrom,
                    notWith);
        }
    }

    /** A visit to be. */
    public static final class Wish {

        public final String id;
        public String place = "school";
        public int minutes = 60;
        public List<Role> roles = new ArrayList<>(List.of(Role.of("law", 2)));
        public List<Opening> openings = new ArrayList<>(List.of(hours(MONDAY, LAST, 9 * 60, 21 * 60)));
        public Set<LocalDate> closedOn = new HashSet<>();
        public @Nullable LocalDate preferred;
        public @Nullable LocalDate node;
        public int priority = 5;
        public @Nullable String dialect;
        public @Nullable String language;
        public boolean minors;
        public Set<String> onlyDistricts = new HashSet<>();
        public Set<String> familiar = new HashSet<>();
        public String community = "c";
        public String district = "north";

        Wish(String id) {
            this.id = id;
        }

        Visit build() {
            return new Visit(
                    id,
                    id,
                    community,
                    district,
                    "host-" + id,
                    place,
                    minutes,
                    roles,
                    openings,
                    closedOn,
                    preferred,
                    node,
                    priority,
                    dialect,
                    language,
                    minors,
                    onlyDistricts,
                    familiar);
        }
    }

    public final List<Person> people = new ArrayList<>();
    public final List<Wish> wishes = new ArrayList<>();
    public final List<Community> communities = new ArrayList<>();
    public final List<Succession> successions = new ArrayList<>();
    public final List<Mentoring> mentoring = new ArrayList<>();
    public final List<PlannedVisit> pins = new ArrayList<>();
    public final List<PlannedVisit> published = new ArrayList<>();
    public Weights weights = Weights.USUAL;
    public Travel travel = new Travel.Matrix(
            List.of(new int[] {0, 10, 30}, new int[] {10, 0, 25}, new int[] {30, 25, 0}), List.of(), 1000);

    public Draft() {
        person("ann");
        person("bob");
        wish("v");
    }

    public Person person(String id) {
        var person = new Person(id);
        people.add(person);
        return person;
    }

    public Wish wish(String id) {
        var wish = new Wish(id);
        wishes.add(wish);
        return wish;
    }

    /**
     * From school to mill it takes an hour and more, but by way of the station twenty minutes: visits v at the school, b
     * at the station, c and e at the mill.
     */
    public void wayRound() {
        travel = new Travel.Matrix(
                List.of(new int[] {0, 10, 10}, new int[] {10, 0, 100}, new int[] {10, 100, 0}), List.of(), 1000);
        wishes.getFirst().minutes = 30;
        for (var id : List.of("c", "e", "b")) {
            var wish = wish(id);
            wish.minutes = 15;
            wish.place = id.equals("b") ? "station" : "mill";
        }
    }

    public static Opening hours(LocalDate from, LocalDate to, int open, int close) {
        return new Opening(from, to, Set.of(DayOfWeek.values()), List.of(new Span(open, close)));
    }

    /** All of these people at one start, in the order of the roles. */
    public static PlannedVisit at(String visit, LocalDate date, int start, String... people) {
        var team = new ArrayList<Seat>();
        for (var person : people) {
            team.add(new Seat(team.size(), person, start));
        }
        return new PlannedVisit(visit, date, team);
    }

    public Problem build() {
        var places = List.of(new Place("station", 0, 0), new Place("school", 0, 0), new Place("mill", 0, 0));
        return new Problem(
                "small",
                MONDAY,
                LAST,
                15,
                18 * 60,
                Set.of(MONDAY.plusDays(5), MONDAY.plusDays(6), MONDAY.plusDays(12), LAST),
                travel,
                places,
                communities,
                people.stream().map(Person::build).toList(),
                wishes.stream().map(Wish::build).toList(),
                successions,
                mentoring,
                pins,
                published,
                weights);
    }
}
