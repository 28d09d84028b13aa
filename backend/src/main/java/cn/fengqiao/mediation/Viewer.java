package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Masks;
import java.util.EnumSet;
import java.util.Set;

/** Who looks at a dispute, and therefore what is shown: whoever handles it reads names in full, a supervisor does not. */
record Viewer(Actor actor, Standing standing) {

    private static final Set<StepKind> PENALTIES = EnumSet.of(
            StepKind.DECISION_RECORDED,
            StepKind.VIOLENCE_CLEARED,
            StepKind.RISK_GRADED,
            StepKind.VIOLENCE_VISITS_PLANNED,
            StepKind.VIOLENCE_VISITED,
            StepKind.POLICE_CASE_FILED,
            StepKind.POLICE_CASE_MOVED,
            StepKind.POLICE_CASE_DECIDED,
            StepKind.PROTECTION_ORDER,
            StepKind.MANDATORY_REPORT,
            StepKind.REPORT_TASK_GIVEN,
            StepKind.REPORT_TASK_DONE);

    /** What the dispute as a whole went through, which everyone who has a part in it may know. */
    private static final Set<StepKind> COMMON = EnumSet.of(
            StepKind.REPORTED,
            StepKind.REPORT_ADDED,
            StepKind.ACCEPTED,
            StepKind.DECLINED,
            StepKind.EDITED,
            StepKind.PARTY_ADDED,
            StepKind.PARTY_REMOVED,
            StepKind.OTHER_WAYS_TOLD,
            StepKind.HANDOVER_OFFERED,
            StepKind.HANDOVER_ACCEPTED,
            StepKind.HANDOVER_RETURNED,
            StepKind.HANDOVER_WITHDRAWN,
            StepKind.AGENCY_JOINED,
            StepKind.AGENCY_LEFT,
            StepKind.CASE_TAKEN_UP,
            StepKind.CASE_LEFT,
            StepKind.MEETING_HELD,
            StepKind.TASK_GIVEN,
            StepKind.TASK_DONE,
            StepKind.NOTE_ADDED,
            StepKind.CLOSED);

    boolean handles() {
        return DisputeAccess.may(actor, Permission.DISPUTE_HANDLE, standing)
                || DisputeAccess.may(actor, Permission.MEDIATION_HANDLE, standing);
    }

    boolean mediates() {
        return DisputeAccess.may(actor, Permission.MEDIATION_HANDLE, standing);
    }

    boolean mayReveal() {
        return actor.may(Permission.PERSON_REVEAL, standing.areaCode());
    }

    /** Who sees only the own part of it is not told of penalties (section 7), nor of procedures that others lead. */
    boolean seesPenalties() {
        return new OwnPart(actor, standing).whole();
    }

    boolean seesProcedure(String procedureId) {
        return new OwnPart(actor, standing).sees(procedureId);
    }

    /** @param procedureId empty for a step outside of procedures */
    boolean seesStep(StepKind kind, String procedureId) {
        return seesPenalties() || !PENALTIES.contains(kind) && (COMMON.contains(kind) || seesProcedure(procedureId));
    }

    /** Hand-overs between others are theirs. */
    boolean seesHandover(String fromId, String toId) {
        return seesPenalties()
                || actor.grants().stream()
                        .anyMatch(grant -> grant.agencyId().equals(fromId)
                                || grant.agencyId().equals(toId));
    }

    /** Records of minors are hidden by default (sections 4 and 7): who does not handle the dispute learns a surname. */
    String name(String name, boolean isPerson, boolean minor) {
        return minor && !handles() ? Masks.minor(name) : name(name, isPerson);
    }

    String name(String name, boolean isPerson) {
        return isPerson && !handles() ? Masks.name(name) : name;
    }
}
