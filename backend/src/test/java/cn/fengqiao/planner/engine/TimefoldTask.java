package cn.fengqiao.planner.engine;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import cn.fengqiao.planner.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A visit to be planned. */
@PlanningEntity
public class TimefoldTask {

    Model model;
    int v;
    List<Integer> slots;
    List<Integer> none = List.of();
    List<List<Integer>> people;

    @PlanningVariable(valueRangeProviderRefs = "slots", allowsUnassigned = true)
    public @Nullable Integer slot;

    @PlanningVariable(valueRangeProviderRefs = "people0", allowsUnassigned = true)
    public @Nullable Integer p0;

    @PlanningVariable(valueRangeProviderRefs = "people1", allowsUnassigned = true)
    public @Nullable Integer p1;

    @PlanningVariable(valueRangeProviderRefs = "people2", allowsUnassigned = true)
    public @Nullable Integer p2;

    @PlanningVariable(valueRangeProviderRefs = "people3", allowsUnassigned = true)
    public @Nullable Integer p3;

    public TimefoldTask() {
        this(new Model(Empty.PROBLEM), 0, List.of(), List.of());
    }

    TimefoldTask(Model model, int v, List<Integer> slots, List<List<Integer>> people) {
        this.model = model;
        this.v = v;
        this.slots = slots;
        this.people = people;
    }

    @ValueRangeProvider(id = "slots")
    public List<Integer> getSlots() {
        return slots;
    }

    @ValueRangeProvider(id = "people0")
    public List<Integer> getPeople0() {
        return people(0);
    }

    @ValueRangeProvider(id = "people1")
    public List<Integer> getPeople1() {
        return people(1);
    }

    @ValueRangeProvider(id = "people2")
    public List<Integer> getPeople2() {
        return people(2);
    }

    @ValueRangeProvider(id = "people3")
    public List<Integer> getPeople3() {
        return people(3);
    }

    private List<Integer> people(int role) {
        return role < people.size() ? people.get(role) : none;
    }

    public int getV() {
        return v;
    }

    int community() {
        return model.community[v];
    }

    @Nullable
    Integer person(int role) {
        return switch (role) {
            case 0 -> p0;
            case 1 -> p1;
            case 2 -> p2;
            default -> p3;
        };
    }

    void person(int role, int l) {
        switch (role) {
            case 0 -> p0 = l;
            case 1 -> p1 = l;
            case 2 -> p2 = l;
            default -> p3 = l;
        }
    }

    boolean served() {
        int n = model.roles(v);
        return slot != null && p0 != null && (n < 2 || p1 != null) && (n < 3 || p2 != null) && (n < 4 || p3 != null);
    }

    int day() {
        return Objects.requireNonNull(slot) / 1440;
    }

    int start() {
        return Objects.requireNonNull(slot) % 1440;
    }

    List<TimefoldUse> uses() {
        var uses = new ArrayList<TimefoldUse>(model.roles(v));
        for (int role = 0; role < model.roles(v); role++) {
            uses.add(new TimefoldUse(model, Objects.requireNonNull(person(role)), day(), start(), v));
        }
        return uses;
    }

    List<Integer> pairs() {
        var pairs = new ArrayList<Integer>();
        for (int a = 0; a < model.roles(v); a++) {
            for (int pair : model.pairsOf[Objects.requireNonNull(person(a))]) {
                for (int b = a + 1; b < model.roles(v); b++) {
                    int other = Objects.requireNonNull(person(b));
                    if (other == model.pairMentor[pair] || other == model.pairMentee[pair]) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs;
    }

    /** What is wrong with the team whatever the time. */
    long broken() {
        long broken = 0;
        int spoken = model.dialect[v];
        boolean speaks = spoken < 0;
        for (int a = 0; a < model.roles(v); a++) {
            int l = Objects.requireNonNull(person(a));
            speaks |= spoken >= 0 && spoken < model.speaks[l].length && model.speaks[l][spoken];
            for (int b = a + 1; b < model.roles(v); b++) {
                int other = Objects.requireNonNull(person(b));
                broken += l == other || (model.notWith[l].length > 0 && model.notWith[l][other]) ? 100 : 0;
            }
        }
        return broken + (speaks ? 0 : 100);
    }

    long own() {
        int day = day();
        long cost = 0;
        for (int i = 0; i < model.openDays[v].length; i++) {
            cost += model.openDays[v][i] == day ? model.dayCost[v][i] : 0;
        }
        boolean known = !model.wantsFamiliar[v];
        for (int role = 0; role < model.roles(v); role++) {
            int l = Objects.requireNonNull(person(role));
            cost += model.district[l] == model.visitDistrict[v] ? 0 : model.tariff.district;
            known |= model.isFamiliar(v, l);
        }
        return cost + (known ? 0 : model.tariff.continuity);
    }

    /** Timefold makes tasks before it fills them. */
    private final class Empty {

        static final Problem PROBLEM = new Problem(
                "",
                java.time.LocalDate.EPOCH,
                java.time.LocalDate.EPOCH,
                1,
                1080,
                java.util.Set.of(),
                new cn.fengqiao.planner.Travel.None(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                cn.fengqiao.planner.Weights.USUAL);
    }
}
