package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Role;
import cn.fengqiao.planner.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who may fill which role: roles that ask for the same thing share one group of candidates. */
final class GroupsBuilder {

    /** So many of the nearest candidates are looked at first. */
    static final int NEAR = 48;

    /** So many speakers of a wanted dialect are added to them. */
    private static final int SPEAKERS = 8;

    private record Key(
            Map<String, Integer> needs,
            boolean lead,
            boolean minors,
            @Nullable String language,
            Set<String> districts) {}

    private final ModelBuilder builder;
    private final Model model;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<int[]> members = new ArrayList<>();
    private final Map<String, List<Integer>> recused = new HashMap<>();

    GroupsBuilder(ModelBuilder builder) {
        this.builder = builder;
        this.model = builder.model;
    }

    boolean build(BooleanSupplier cancelled) {
        for (int l = 0; l < model.lecturers; l++) {
            for (var from : builder.problem.lecturers().get(l).recusedFrom()) {
                recused.computeIfAbsent(from, id -> new ArrayList<>()).add(l);
            }
        }
        model.groups = new int[model.visits][];
        model.banned = new int[model.visits][];
        model.familiar = new int[model.visits][];
        model.wantsFamiliar = new boolean[model.visits];
        for (int v = 0; v < model.visits; v++) {
            if (v % 256 == 0 && cancelled.getAsBoolean()) {
                return false;
            }
            var visit = builder.problem.visits().get(v);
            model.groups[v] = new int[visit.roles().size()];
            for (int role = 0; role < model.groups[v].length; role++) {
                model.groups[v][role] = group(visit, role);
            }
            model.banned[v] = banned(visit);
            model.wantsFamiliar[v] = !visit.familiar().isEmpty();
            model.familiar[v] = familiar(visit);
        }
        store();
        return near(cancelled);
    }

    private int[] familiar(Visit visit) {
        if (visit.familiar().isEmpty()) {
            return Model.NOTHING;
        }
        var known = new int[visit.familiar().size()];
        int n = 0;
        for (var id : visit.familiar()) {
            var l = builder.lecturers.get(id);
            if (l != null) {
                known[n++] = l;
            }
        }
        Arrays.sort(known, 0, n);
        return Arrays.copyOf(known, n);
    }

    private int[] banned(Visit visit) {
        var byVisit = recused.getOrDefault(visit.id(), List.of());
        var byHost = recused.getOrDefault(visit.host(), List.of());
        if (byVisit.isEmpty() && byHost.isEmpty()) {
            return Model.NOTHING;
        }
        return IntStream.concat(
                        byVisit.stream().mapToInt(l -> l), byHost.stream().mapToInt(l -> l))
                .distinct()
                .toArray();
    }

    private int group(Visit visit, int role) {
        var needs = visit.roles().get(role).needs();
        var key = new Key(needs, role == 0, visit.minors(), role == 0 ? visit.language() : null, visit.onlyDistricts());
        return numbers.computeIfAbsent(key, this::add);
    }

    private int add(Key key) {
        var list = builder.problem.lecturers();
        var fitting = new int[list.size()];
        int n = 0;
        for (int l = 0; l < fitting.length; l++) {
            if (fits(key, list.get(l))) {
                fitting[n++] = l;
            }
        }
        members.add(Arrays.copyOf(fitting, n));
        return members.size() - 1;
    }

    private static boolean fits(Key key, Lecturer lecturer) {
        return !(key.lead() && lecturer.volunteer())
                && (!key.minors() || lecturer.minorsClearance())
                && (key.language() == null || lecturer.languages().contains(key.language()))
                && (key.districts().isEmpty() || key.districts().contains(lecturer.district()))
                && reaches(key.needs(), lecturer);
    }

    /** For explanations, which ask about roles other than those of the problem. */
    static boolean fits(Visit visit, Role role, boolean lead, Lecturer lecturer) {
        return fits(
                new Key(role.needs(), lead, visit.minors(), lead ? visit.language() : null, visit.onlyDistricts()),
                lecturer);
    }

    static boolean fitsAnyDistrict(Visit visit, Role role, boolean lead, Lecturer lecturer) {
        return fits(new Key(role.needs(), lead, visit.minors(), lead ? visit.language() : null, Set.of()), lecturer);
    }

    private static boolean reaches(Map<String, Integer> needs, Lecturer lecturer) {
        for (var need : needs.entrySet()) {
            if (lecturer.skills().getOrDefault(need.getKey(), 0) < need.getValue()) {
                return false;
            }
        }
        return true;
    }

    private void store() {
        model.candidates = members.toArray(int[][]::new);
        model.qualified = new boolean[members.size()][model.lecturers];
        for (int g = 0; g < members.size(); g++) {
            for (int l : members.get(g)) {
                model.qualified[g][l] = true;
            }
        }
    }

    private boolean near(BooleanSupplier cancelled) {
        model.near = new int[model.visits][][];
        var nearest = new Nearest(model);
        for (int place = 0; place < model.visitsAtPlace.length; place++) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            if (model.visitsAtPlace[place].length > 0) {
                nearest.from(place);
            }
            for (int v : model.visitsAtPlace[place]) {
                model.near[v] = new int[model.roles(v)][];
                for (int role = 0; role < model.roles(v); role++) {
                    model.near[v][role] = near(nearest, v, role);
                }
            }
        }
        return true;
    }

    /** The nearest, and besides them whoever the host knows or was told of, and some who speak the dialect. */
    private int[] near(Nearest nearest, int v, int role) {
        int group = model.groups[v][role];
        boolean alone = model.roles(v) == 1;
        var list = nearest.of(group, alone ? model.dialect[v] : -1, NEAR, v + role);
        if (model.candidates[group].length <= NEAR) {
            return list;
        }
        int n = list.length;
        for (int l : model.familiar[v]) {
            n += add(list = roomy(list, n), n, group, l);
        }
        if (model.publishedTeam[v].length > 0 && model.publishedTeam[v][role] >= 0) {
            n += add(list = roomy(list, n), n, group, model.publishedTeam[v][role]);
        }
        if (!alone && model.dialect[v] >= 0) {
            for (int l : nearest.of(group, model.dialect[v], SPEAKERS, v + role)) {
                n += add(list = roomy(list, n), n, group, l);
            }
        }
        return n == list.length ? list : Arrays.copyOf(list, n);
    }

    private static int[] roomy(int[] list, int n) {
        return n < list.length ? list : Arrays.copyOf(list, n + 16);
    }

    private int add(int[] list, int n, int group, int l) {
        if (!model.qualified[group][l]) {
            return 0;
        }
        for (int i = 0; i < n; i++) {
            if (list[i] == l) {
                return 0;
            }
        }
        list[n] = l;
        return 1;
    }
}
