package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_READ;

import cn.fengqiao.dispute.Standing.ProcedureStanding;
import cn.fengqiao.security.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a dispute the actor sees: all of it, when disputes of the area are the actor's to read; else only what
 * belongs to procedures that the own agency leads or joins, or in which the actor mediates.
 */
public record OwnPart(Actor actor, Standing standing) {

    public boolean whole() {
        return actor.may(DISPUTE_READ, standing.areaCode());
    }

    /**
     * Whether what belongs to that procedure is seen; what belongs to none is seen by whoever sees every procedure.
     *
     * @param procedureId empty for what belongs to no procedure
     */
    public boolean sees(String procedureId) {
        if (whole()) {
            return true;
        }
        return procedureId.isEmpty()
                ? standing.procedures().stream().allMatch(this::own)
                : standing.procedures().stream().anyMatch(each -> each.id().equals(procedureId) && own(each));
    }

    /** The latest procedure of the own part; empty when there is none. */
    public Optional<String> latest() {
        return standing.procedures().reversed().stream()
                .filter(each -> whole() || own(each))
                .map(ProcedureStanding::id)
                .findFirst();
    }

    /** Ids of the procedures of the own part; with the empty one for what belongs to none, where that is seen. */
    public List<String> seen() {
        var seen = new ArrayList<>(standing.procedures().stream()
                .map(ProcedureStanding::id)
                .filter(this::sees)
                .toList());
        if (sees("")) {
            seen.add("");
        }
        return List.copyOf(seen);
    }

    private boolean own(ProcedureStanding procedure) {
        var agencies = new HashSet<>(actor.agencies(OWN_DISPUTE_READ));
        agencies.addAll(actor.agencies(DISPUTE_READ));
        return procedure.mediatorIds().contains(actor.personId())
                || !Collections.disjoint(agencies, procedure.agencyIds());
    }
}
