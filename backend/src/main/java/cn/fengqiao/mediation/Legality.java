package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Circumstance.*; // a list of constants, read as words

import cn.fengqiao.shared.Refusal;
import cn.fengqiao.territory.AgencyKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the law allows this procedure for this dispute under this body; a refusal names the article's rule and the
 * right way. One method for each rule.
 *
 * @param typeCode the dispute's type of the police list
 * @param largestSide how many parties stand on the largest side (R53)
 */
record Legality(ProcedureKind kind, AgencyKind leader, Set<Circumstance> told, String typeCode, int largestSide) {

    static final String LABOUR = "P04";
    static final String TRAFFIC = "P08";
    static final String MEDICAL = "P12";

    private static final Set<Circumstance> EXCLUDED =
            EnumSet.of(HIRED_ASSAULT, GANG, REPEATED_VIOLATION, UNWILLING, VIOLATES_AGAIN, FLED, OTHERWISE_EXCLUDED);

    List<Refusal> whyNot() {
        var whyNot = new ArrayList<Refusal>();
        whyNot.addAll(leads());
        if (kind == ProcedureKind.PUBLIC_SECURITY_MEDIATION) {
            whyNot.addAll(r29());
            whyNot.addAll(r28());
            whyNot.addAll(r30());
            whyNot.addAll(r31());
        }
        whyNot.addAll(r51());
        whyNot.addAll(r53());
        whyNot.addAll(r54());
        whyNot.addAll(r55());
        whyNot.addAll(invited());
        return List.copyOf(whyNot);
    }

    /** Section 1: who leads decides what it is; a half-way change of hands is a new procedure. */
    List<Refusal> leads() {
        return kind.mayBeLedBy(leader) ? List.of() : List.of(Refusal.rule("S1", "refusal.wrong-leader." + kind));
    }

    /** R28: 民间纠纷, light, and one of three grounds. */
    List<Refusal> r28() {
        var grounded = told.contains(ACQUAINTED) || told.contains(VICTIM_AT_FAULT) || told.contains(BETTER_MEDIATED);
        return told.contains(CIVIL_CAUSE) && told.contains(LIGHT) && grounded
                ? List.of()
                : List.of(Refusal.rule("R28", "refusal.public-security-grounds"));
    }

    /** R29: no violation, no 治安调解; the way is 人民调解 or the court. */
    List<Refusal> r29() {
        return told.contains(NO_VIOLATION) ? List.of(Refusal.rule("R29", "refusal.no-violation")) : List.of();
    }

    /** R30: on site only what is clear, without cost in dispute, and performed on the spot. */
    List<Refusal> r30() {
        return told.contains(ON_SITE) && !told.containsAll(Set.of(FACTS_CLEAR, NO_COST_DISPUTE, PERFORMED_ON_SITE))
                ? List.of(Refusal.rule("R30", "refusal.on-site"))
                : List.of();
    }

    /** R31: the seven that are never mediated by the police. */
    List<Refusal> r31() {
        return EXCLUDED.stream()
                .filter(told::contains)
                .map(each -> Refusal.rule("R31", "refusal.excluded." + each))
                .toList();
    }

    /** R51: medical disputes on joint application, and not once court or health office has accepted. */
    List<Refusal> r51() {
        if (!typeCode.equals(MEDICAL) || kind == ProcedureKind.JUDICIAL_MEDIATION) {
            return List.of();
        }
        var whyNot = new ArrayList<Refusal>();
        if (!told.contains(APPLIED_JOINTLY)) {
            whyNot.add(Refusal.rule("R51", "refusal.medical-joint"));
        }
        if (told.contains(COURT_ACCEPTED)) {
            whyNot.add(Refusal.rule("R51", "refusal.medical-accepted-elsewhere"));
        }
        return whyNot;
    }

    /** R53: traffic police mediate on joint written application within ten days, at most three people a side. */
    List<Refusal> r53() {
        if (!typeCode.equals(TRAFFIC)
                || kind != ProcedureKind.ADMINISTRATIVE_MEDIATION
                || !ProcedureKind.POLICE.contains(leader)) {
            return List.of();
        }
        var whyNot = new ArrayList<Refusal>();
        if (!told.containsAll(Set.of(APPLIED_JOINTLY, WITHIN_TEN_DAYS))) {
            whyNot.add(Refusal.rule("R53", "refusal.traffic-application"));
        }
        if (largestSide > 3) {
            whyNot.add(Refusal.rule("R53", "refusal.traffic-people", largestSide));
        }
        return whyNot;
    }

    /** R54: a 信访 matter is mediated when both sides agree to it. */
    List<Refusal> r54() {
        return told.contains(PETITION) && !told.contains(APPLIED_JOINTLY)
                ? List.of(Refusal.rule("R54", "refusal.petition-joint"))
                : List.of();
    }

    /** R55: entrusted mediation needs the parties' and the committee's consent, and the letter. */
    List<Refusal> r55() {
        var needed = Set.of(APPLIED_JOINTLY, COMMITTEE_CONSENTED, LETTER_OF_ENTRUSTMENT);
        return told.contains(ENTRUSTED) && !told.containsAll(needed)
                ? List.of(Refusal.rule("R55", "refusal.entrusted"))
                : List.of();
    }

    /** A court's mediator acts because the court invited, delegated or entrusted (section 1). */
    List<Refusal> invited() {
        return kind == ProcedureKind.JUDICIAL_MEDIATION && Collections.disjoint(told, Set.of(COURT_INVITED))
                ? List.of(Refusal.rule("S1", "refusal.court-not-inviting"))
                : List.of();
    }
}
