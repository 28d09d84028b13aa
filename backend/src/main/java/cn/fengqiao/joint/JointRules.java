package cn.fengqiao.joint;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** When agencies may work together, one method for each rule. */
final class JointRules {

    private static final Set<String> COMMITTEES = Set.of("MEDIATION_COMMITTEE", "TRADE_COMMITTEE");
    private static final Set<String> THREE = Set.of("POLICE_STATION", "JUSTICE_OFFICE", "LAW_FIRM");
    private static final int LONGEST_DAYS = 365;

    private JointRules() {}

    /**
     * What is known of a procedure and of the agency that would join.
     *
     * @param procedureKind name of mediation's constant
     * @param agencyKind name of territory's constant; empty when there is no such agency
     * @param inIt true when it leads or joined already
     */
    record Joining(String procedureKind, boolean open, String agencyKind, boolean inIt) {}

    /** R50: committees mediate jointly with committees; elsewhere any agency may work along. */
    static List<Refusal> r50(Joining joining) {
        if (joining.agencyKind().isEmpty()) {
            return List.of(Refusal.field("agencyId", "refusal.agency-unknown"));
        }
        if (!joining.open()) {
            return List.of(Refusal.state("refusal.procedure-ended"));
        }
        if (joining.inIt()) {
            return List.of(Refusal.field("agencyId", "refusal.joined-already"));
        }
        return joining.procedureKind().equals("PEOPLES_MEDIATION") && !COMMITTEES.contains(joining.agencyKind())
                ? List.of(Refusal.rule("R50", "refusal.joint-committees"))
                : List.of();
    }

    /** 三所联动 is a meeting of the three; any other needs two. */
    static List<Refusal> meeting(MeetingKind kind, List<String> agencyKinds) {
        var complete = switch (kind) {
            case THREE_OFFICES -> Set.copyOf(agencyKinds).containsAll(THREE);
            case AGENCIES -> agencyKinds.size() > 1;
        };
        return complete ? List.of() : List.of(Refusal.field("agencyIds", "refusal.meeting." + kind));
    }

    /** A task is for a day to come and for somebody. */
    static List<Refusal> task(TaskDraft draft, LocalDate today) {
        var whyNot = new ArrayList<Refusal>();
        if (draft.title().isBlank()) {
            whyNot.add(Refusal.field("taskTitle", "refusal.missing"));
        }
        if (draft.dueOn().isBefore(today) || draft.dueOn().isAfter(today.plusDays(LONGEST_DAYS))) {
            whyNot.add(Refusal.field("taskDueOn", "refusal.joint-due"));
        }
        return whyNot;
    }

    static List<Refusal> lead(CaseLeadDraft draft, boolean led, LocalDate today) {
        var whyNot = new ArrayList<Refusal>();
        if (led) {
            whyNot.add(Refusal.state("refusal.case-led-already"));
        }
        if (!draft.dueOn().isAfter(today) || draft.dueOn().isAfter(today.plusDays(LONGEST_DAYS))) {
            whyNot.add(Refusal.field("dueOn", "refusal.joint-due"));
        }
        if (draft.everyDays() < 1 || draft.everyDays() > 90) {
            whyNot.add(Refusal.field("everyDays", "refusal.case-every"));
        }
        return whyNot;
    }
}
