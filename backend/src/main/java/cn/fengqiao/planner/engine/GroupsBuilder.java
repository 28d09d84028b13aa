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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who may fill which role: roles that ask for the same thing share one group of candidates. */
final class GroupsBuilder {

    /** So many of the nearest candidates are looked at first. */
    static final int NEAR = 48;

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
    private final Map<Long, int[]> nearSeen = new HashMap<>();

    GroupsBuilder(ModelBuilder builder) {
        this.builder = builder;
        this.model = builder.model;
    }

    void build() {
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
            var visit = builder.problem.visits().get(v);
            model.groups[v] = IntStream.range(0, visit.roles().size())
                    .map(role -> group(visit, role))
                    .toArray();
            model.banned[v] = banned(visit);
            model.wantsFamiliar[v] = !visit.familiar().isEmpty();
            model.familiar[v] = visit.familiar().isEmpty()
                    ? Model.NOTHING
                    : visit.familiar().stream()
                            .filter(builder.lecturers::containsKey)
                            .mapToInt(id -> ModelBuilder.index(builder.lecturers, id))
                            .sorted()
                            .toArray();
        }
        store();
        near();
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
        members.add(IntStream.range(0, list.size())
                .filter(l -> fits(key, list.get(l)))
                .toArray());
        return members.size() - 1;
    }

    private static boolean fits(Key key, Lecturer lecturer) {
        return !(key.lead() && lecturer.volunteer())
                && (!key.minors() || lecturer.minorsClearance())
                && (key.language() == null || lecturer.languages().contains(key.language()))
                && (key.districts().isEmpty() || key.districts().contains(lecturer.district()))
                && reaches(new Role(key.needs()), lecturer);
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

    static boolean reaches(Role role, Lecturer lecturer) {
        return role.needs().entrySet().stream()
                .allMatch(need -> lecturer.skills().getOrDefault(need.getKey(), 0) >= need.getValue());
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

    private void near() {
        model.near = new int[model.visits][][];
        for (int v = 0; v < model.visits; v++) {
            var lists = new int[model.roles(v)][];
            for (int role = 0; role < lists.length; role++) {
                int group = model.groups[v][role];
                int place = model.place[v];
                long key = (long) group << 32 | place;
                if (model.candidates[group].length <= NEAR) {
                    lists[role] = model.candidates[group];
                } else if (model.ways.matter()) {
                    lists[role] = nearSeen.computeIfAbsent(key, unused -> nearest(group, place));
                } else {
                    lists[role] = some(model.candidates[group], v + role);
                }
            }
            model.near[v] = lists;
            addKnown(v);
        }
    }

    /** Whoever the host knows or was told of is looked at even when far away. */
    private void addKnown(int v) {
        for (int role = 0; role < model.roles(v); role++) {
            var group = model.groups[v][role];
            if (model.candidates[group].length > NEAR) {
                var extra = new ArrayList<Integer>();
                for (int l : model.familiar[v]) {
                    extra.add(l);
                }
                if (role < model.publishedTeam[v].length && model.publishedTeam[v][role] >= 0) {
                    extra.add(model.publishedTeam[v][role]);
                }
                var list = model.near[v][role];
                extra.removeIf(l -> !model.qualified[group][l] || Inserter.contains(list, l));
                if (!extra.isEmpty()) {
                    model.near[v][role] = IntStream.concat(
                                    Arrays.stream(list),
                                    extra.stream().mapToInt(l -> l).distinct())
                            .toArray();
                }
            }
        }
    }

    /** Where nobody is near, every visit has its own part of the group. */
    private static int[] some(int[] candidates, int salt) {
        return IntStream.range(0, NEAR)
                .map(i -> candidates[(salt * 31 + i) % candidates.length])
                .toArray();
    }

    /** Sorted by way from the base to the place; ties keep the order of the lecturers. */
    private int[] nearest(int group, int place) {
        var candidates = model.candidates[group];
        var keys = new long[candidates.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) model.ways.metres(model.base[candidates[i]], place) << 20 | i;
        }
        Arrays.sort(keys);
        return IntStream.range(0, NEAR)
                .map(i -> candidates[(int) (keys[i] & 0xFFFFF)])
                .toArray();
    }
}
