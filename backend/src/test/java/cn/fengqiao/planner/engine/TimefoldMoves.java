package cn.fengqiao.planner.engine;

import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Start and people singly, together and by swaps; where asked for, starts and leads ruined and recreated. */
final class TimefoldMoves {

    private TimefoldMoves() {}

    @SuppressWarnings("rawtypes")
    static UnionMoveSelectorConfig of(TimefoldPeer.Acceptance acceptance) {
        var list = new ArrayList<MoveSelectorConfig>();
        list.add(change("slot", null).withFixedProbabilityWeight(2.0));
        for (var role : List.of("p0", "p1", "p2", "p3")) {
            list.add(change(role, null).withFixedProbabilityWeight(role.equals("p0") ? 2.0 : 0.5));
        }
        list.add(new CartesianProductMoveSelectorConfig()
                .withMoveSelectors(change("slot", "both"), mimic("p0", "both"))
                .withFixedProbabilityWeight(3.0));
        list.add(new CartesianProductMoveSelectorConfig()
                .withMoveSelectors(change("slot", "team"), mimic("p0", "team"), mimic("p1", "team"))
                .withFixedProbabilityWeight(1.0));
        list.add(new SwapMoveSelectorConfig().withVariableNameIncludes("p0").withFixedProbabilityWeight(1.0));
        list.add(new SwapMoveSelectorConfig()
                .withVariableNameIncludes("slot", "p0")
                .withFixedProbabilityWeight(1.0));
        if (acceptance == TimefoldPeer.Acceptance.RUIN) {
            list.add(ruin("slot"));
            list.add(ruin("p0"));
        }
        return new UnionMoveSelectorConfig().withMoveSelectors(list.toArray(MoveSelectorConfig[]::new));
    }

    private static RuinRecreateMoveSelectorConfig ruin(String variable) {
        return new RuinRecreateMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig().withEntityClass(TimefoldTask.class))
                .withVariableName(variable)
                .withMinimumRuinedCount(2)
                .withMaximumRuinedCount(5)
                .withFixedProbabilityWeight(0.05);
    }

    private static ChangeMoveSelectorConfig change(String variable, @Nullable String id) {
        var entity = new EntitySelectorConfig().withEntityClass(TimefoldTask.class);
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(id == null ? entity : entity.withId(id))
                .withValueSelectorConfig(new ValueSelectorConfig().withVariableName(variable));
    }

    private static ChangeMoveSelectorConfig mimic(String variable, String id) {
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig().withMimicSelectorRef(id))
                .withValueSelectorConfig(new ValueSelectorConfig().withVariableName(variable));
    }
}
