package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Engagement;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The lecturers' part of the model: shifts, fixed stops, caps, fair shares and mentoring pairs. */
final class LecturersBuilder {

    private final ModelBuilder builder;
    private final Model model;
    private final List<int[]> shifts = new ArrayList<>();
    private final List<int[]> busyOfShift = new ArrayList<>();
    private final List<int[]> busy = new ArrayList<>();

    LecturersBuilder(ModelBuilder builder) {
        this.builder = builder;
        this.model = builder.model;
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
        list.forEach(
                one -> one.dialects().forEach(name -> builder.dialects.putIfAbsent(name, builder.dialects.size())));
        model.speaks = new boolean[list.size()][builder.dialects.size()];
        model.notWith = new boolean[list.size()][];
        model.firstShift = new int[list.size() * model.days];
        Arrays.fill(model.firstShift, -1);
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
        for (int day = 0; day < model.days; day++) {
            for (var span : duty(lecturer, model.dates[day])) {
                if (model.firstShift[l * model.days + day] < 0) {
                    model.firstShift[l * model.days + day] = shifts.size();
                }
                shifts.add(new int[] {l, day, span.from(), span.to()});
                busyOfShift.add(busyIn(lecturer, model.dates[day], span));
            }
        }
    }

    private static List<Span> duty(Lecturer lecturer, LocalDate date) {
        var roster = lecturer.roster();
        for (var leave : roster.leave()) {
            if (leave.covers(date)) {
                return List.of();
            }
        }
        for (var partial : roster.partialDays()) {
            if (partial.date().equals(date)) {
                return Spans.union(partial.windows());
            }
        }
        return Spans.on(roster.duty(), date);
    }

    private int[] busyIn(Lecturer lecturer, LocalDate date, Span span) {
        if (lecturer.roster().engagements().isEmpty()) {
            return Model.NOTHING;
        }
        return lecturer.roster().engagements().stream()
                .filter(engagement -> engagement.date().equals(date))
                .filter(engagement -> span.from() <= engagement.span().from()
                        && engagement.span().to() <= span.to())
                .sorted(Comparator.comparingInt(engagement -> engagement.span().from()))
                .mapToInt(this::addBusy)
                .toArray();
    }

    private int addBusy(Engagement engagement) {
        var span = engagement.span();
        busy.add(new int[] {span.from(), span.to(), ModelBuilder.index(builder.places, engagement.place())});
        return busy.size() - 1;
    }

    private void store() {
        model.shifts = shifts.size();
        model.shiftLecturer = shifts.stream().mapToInt(shift -> shift[0]).toArray();
        model.shiftDay = shifts.stream().mapToInt(shift -> shift[1]).toArray();
        model.shiftFrom = shifts.stream().mapToInt(shift -> shift[2]).toArray();
        model.shiftTo = shifts.stream().mapToInt(shift -> shift[3]).toArray();
        model.shiftBusy = busyOfShift.stream()
                .map(stops -> stops.length == 0 ? Model.NOTHING : stops)
                .toArray(int[][]::new);
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
