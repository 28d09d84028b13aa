package cn.fengqiao.demo;

import cn.fengqiao.mediation.Liability;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who owes whom: several debtors together or by shares, and a third side that answers for what is paid in parts. */
final class OwingTeller {

    private final DemoGraph graph;

    OwingTeller(DemoGraph graph) {
        this.graph = graph;
    }

    /** Somebody of a third side; whoever owes or is owed answers for nothing. */
    static Optional<Stand> surety(DisputePlan plan) {
        return plan.stands().stream()
                .filter(stand -> stand.side().equals("C") && stand.who().person())
                .findFirst();
    }

    /** Without chance, so that the stories told before stay as they were; null for a single debtor. */
    static @Nullable Liability liability(DisputePlan plan, String obligationId, long fen) {
        if (debtors(plan).size() < 2) {
            return null;
        }
        return fen > 0 && Math.floorMod(obligationId.hashCode(), 3) == 0 ? Liability.SEVERAL : Liability.JOINT;
    }

    /**
     * The respondents owe the applicants.
     *
     * @param creditor whom it is owed to; null when it is owed to the applicants together
     */
    void tell(DisputePlan plan, String id, long fen, @Nullable Stand creditor) {
        var debtors = debtors(plan);
        var several = liability(plan, id, fen) == Liability.SEVERAL;
        for (var i = 0; i < debtors.size(); i++) {
            owes(id, debtors.get(i), several ? share(fen, debtors.size(), i) : null);
        }
        for (var stand : plan.stands()) {
            if (stand.side().equals("A") && (creditor == null || stand.equals(creditor))) {
                graph.edge(
                        "Obligation",
                        id,
                        "OWED_TO",
                        stand.who().label(),
                        stand.who().id());
            }
        }
    }

    void guarantee(String id, Stand surety) {
        graph.edge(
                "Obligation",
                id,
                "GUARANTEED_BY",
                surety.who().label(),
                surety.who().id());
    }

    private void owes(String id, Stand debtor, @Nullable Long share) {
        graph.edge(
                "Obligation",
                id,
                "OWED_BY",
                debtor.who().label(),
                debtor.who().id(),
                new Props().and("shareFen", share));
    }

    /** Equal but for what is left over, which falls on the first; together they are the whole to the fen. */
    private static long share(long fen, int debtors, int index) {
        return fen / debtors + (index == 0 ? fen % debtors : 0);
    }

    private static List<Stand> debtors(DisputePlan plan) {
        return plan.stands().stream().filter(stand -> stand.side().equals("B")).toList();
    }
}
