package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Engagement;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Roster;
import cn.fengqiao.planner.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The lecturers' part of the model: shifts, fixed stops, caps, fair shares and mentoring pairs. */
final class LecturersBuilder {

    private final ModelBuilder builder;
    private final Model model;
    private final List<int[]> shifts = new ArrayList<>();
    private final List<int[]> busyOfShift = new ArrayList<>();
    private final List<int[]> busy = new ArrayList<>();
    private final List<List<Span>> hours;

    LecturersBuilder(ModelBuilder builder) {
        this.builder = builder;
        this.model = builder.model;
        this.hours = new ArrayList<>(Collections.nCopies(model.days, List.of()));
    }

    void build() {
        var list = builder.problem.lecturers();
        model.base = list.stream()
                .mapToInt(one -> ModelBuilder.index(builder.places, one.base()))
                .toArray();
        model.district =
                list.stream().mapToInt(one -> builder.district(one.district())).toArray();
        model.capDay = list.stream().mapToInt(one -> one.caps().day()).toArray();
        model.capWeek = list.stream().mapToInt(one -> one.caps().week()).toArray();
        model.capMonth = list.stream().mapToInt(one -> one.caps().month()).toArray();
        model.capQuarter = list.stream().mapToInt(one -> one.caps().quarter()).toArray();
        model.doneWeek = list.stream().mapToInt(one -> one.caps().done().week()).toArray();
        model.doneMonth =
                list.stream().mapToInt(one -> one.caps().done().month()).toArray();
        model.doneQuarter =
                list.stream().mapToInt(one -> one.caps().done().quarter()).toArray();
        list.forEach(
                one -> one.dialects().forEach(name -> builder.dialects.putIfAbsent(name, builder.dialects.size())));
        model.speaks = new boolean[list.size()][builder.dialects.size()];
        model.notWith = new boolean[list.size()][];
        model.firstShift = new int[list.size() * model.days];
        Arrays.fill(model.firstShift, -1);
        model.shiftsOn = new byte[list.size() * model.days];
        for (int l = 0; l < list.size(); l++) {
            int lecturer = l;
            list.get(l)
                    .dialects()
                    .forEach(name -> model.speaks[lecturer][ModelBuilder.index(builder.dialects, name)] = true);
            shifts(l, list.get(l));
        }
        avoided();
        store();
        shares();
        pairs();
    }

    private void avoided() {
        Arrays.fill(model.notWith, NOBODY);
        for (int l = 0; l < model.lecturers; l++) {
            for (var other : builder.problem.lecturers().get(l).notWith()) {
                int o = ModelBuilder.index(builder.lecturers, other);
                mark(l, o);
                mark(o, l);
            }
        }
    }

    static final boolean[] NOBODY = {};

    private void mark(int one, int other) {
        if (model.notWith[one].length == 0) {
            model.notWith[one] = new boolean[model.lecturers];
        }
        model.notWith[one][other] = true;
    }

    private void shifts(int l, Lecturer lecturer) {
        var roster = lecturer.roster();
        int[] covering = builder.cover(roster.duty());
        var own = new ArrayList<List<Span>>();
        for (var opening : roster.duty()) {
            own.add(Span.joined(opening.windows()));
        }
        for (int day = 0; day < model.days; day++) {
            hours.set(day, usual(roster, covering[day], day, own));
        }
        change(roster);
        for (int day = 0; day < model.days; day++) {
            for (var span : hours.get(day)) {
                if (model.firstShift[l * model.days + day] < 0) {
                    model.firstShift[l * model.days + day] = shifts.size();
                }
                model.shiftsOn[l * model.days + day]++;
                shifts.add(new int[] {l, day, span.from(), span.to()});
                busyOfShift.add(busyIn(lecturer, model.dates[day], span));
            }
        }
    }

    private List<Span> usual(Roster roster, int opening, int day, List<List<Span>> own) {
        if (opening == ModelBuilder.MANY) {
            return Spans.on(roster.duty(), model.dates[day]);
        }
        return opening < 0 ? List.of() : own.get(opening);
    }

    /** Leave goes before partial days, partial days before the usual hours. */
    private void change(Roster roster) {
        for (int i = roster.partialDays().size() - 1; i >= 0; i--) {
            var partial = roster.partialDays().get(i);
            int day = builder.day(partial.date());
            if (day >= 0 && day < model.days) {
                hours.set(day, Span.joined(partial.windows()));
            }
        }
        for (var leave : roster.leave()) {
            int to = Math.min(model.days - 1, builder.day(leave.to()));
            for (int day = Math.max(0, builder.day(leave.from())); day <= to; day++) {
                hours.set(day, List.of());
            }
        }
    }

    private int[] busyIn(Lecturer lecturer, LocalDate date, Span span) {
        if (lecturer.roster().engagements().isEmpty()) {
            return Model.NOTHING;
        }
        var inside = new ArrayList<Engagement>();
        for (var engagement : lecturer.roster().engagements()) {
            if (engagement.date().equals(date)
                    && span.from() <= engagement.span().from()
                    && engagement.span().to() <= span.to()) {
                inside.add(engagement);
            }
        }
        if (inside.isEmpty()) {
            return Model.NOTHING;
        }
        inside.sort(Comparator.comparingInt(engagement -> engagement.span().from()));
        return inside.stream().mapToInt(this::addBusy).toArray();
    }

    private int addBusy(Engagement engagement) {
        var span = engagement.span();
        busy.add(new int[] {span.from(), span.to(), ModelBuilder.index(builder.places, engagement.place())});
        return busy.size() - 1;
    }

    private void store() {
        int n = model.shifts = shifts.size();
        model.shiftLecturer = new int[n];
        model.shiftDay = new int[n];
        model.shiftFrom = new int[n];
        model.shiftTo = new int[n];
        model.shiftBusy = new int[n][];
        for (int s = 0; s < n; s++) {
            var shift = shifts.get(s);
            model.shiftLecturer[s] = shift[0];
            model.shiftDay[s] = shift[1];
            model.shiftFrom[s] = shift[2];
            model.shiftTo[s] = shift[3];
            model.shiftBusy[s] = busyOfShift.get(s);
        }
        model.busyFrom = busy.stream().mapToInt(stop -> stop[0]).toArray();
        model.busyTo = busy.stream().mapToInt(stop -> stop[1]).toArray();
        model.busyPlace = busy.stream().mapToInt(stop -> stop[2]).toArray();
    }

    /** The fair share of all seats is by hours of duty, in hundredths of a visit. */
    private void shares() {
        var duty = new long[model.lecturers];
        for (int s = 0; s < model.shifts; s++) {
            duty[model.shiftLecturer[s]] += model.shiftTo[s] - model.shiftFrom[s];
        }
        long all = Math.max(1, Arrays.stream(duty).sum());
        long seats = builder.problem.visits().stream()
                .mapToLong(visit -> visit.roles().size())
                .sum();
        model.share = Arrays.stream(duty).map(own -> seats * 100 * own / all).toArray();
    }

    private void pairs() {
        var pairs = builder.problem.mentoring();
        model.pairWanted = pairs.stream().mapToInt(pair -> pair.visits()).toArray();
        model.pairMentor = pairs.stream()
                .mapToInt(pair -> ModelBuilder.index(builder.lecturers, pair.mentor()))
                .toArray();
        model.pairMentee = pairs.stream()
                .mapToInt(pair -> ModelBuilder.index(builder.lecturers, pair.mentee()))
                .toArray();
        var of = new ArrayList<List<Integer>>();
        for (int l = 0; l < model.lecturers; l++) {
            of.add(new ArrayList<>());
        }
        for (int i = 0; i < pairs.size(); i++) {
            of.get(model.pairMentor[i]).add(i);
            of.get(model.pairMentee[i]).add(i);
        }
        model.pairsOf = of.stream()
                .map(list -> list.isEmpty()
                        ? Model.NOTHING
                        : list.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
    }
}
