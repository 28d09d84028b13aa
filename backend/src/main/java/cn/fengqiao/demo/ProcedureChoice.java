package cn.fengqiao.demo;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.ProcedureKind;
import java.util.List;
import java.util.stream.Stream;

/** Which procedure fits a dispute, who leads it, how often it succeeds and where the parties go when it does not. */
final class ProcedureChoice {

    private ProcedureChoice() {}

    static ProcedureKind kind(DisputePlan plan, Chance chance) {
        if (plan.channel() == Channel.COURT) {
            return ProcedureKind.JUDICIAL_MEDIATION;
        }
        return switch (plan.story().typeCode()) {
            case "P11" ->
                chance.in(0.6) && plan.against(false) && !plan.against(true)
                        ? ProcedureKind.PUBLIC_SECURITY_MEDIATION
                        : ProcedureKind.PEOPLES_MEDIATION;
            case "P04" -> chance.in(0.25) ? ProcedureKind.ADMINISTRATIVE_MEDIATION : ProcedureKind.PEOPLES_MEDIATION;
            case "P05" -> chance.in(0.3) ? ProcedureKind.ADMINISTRATIVE_MEDIATION : ProcedureKind.PEOPLES_MEDIATION;
            default -> ProcedureKind.PEOPLES_MEDIATION;
        };
    }

    static String agency(DisputePlan plan, ProcedureKind kind, Chance chance) {
        var area = plan.area();
        return switch (kind) {
            case PUBLIC_SECURITY_MEDIATION -> "PS-" + area.town();
            case JUDICIAL_MEDIATION -> "CRT-" + area.district();
            case ADMINISTRATIVE_MEDIATION -> (plan.story().typeCode().equals("P04") ? "HR-" : "MKT-") + area.district();
            case COMMERCIAL_MEDIATION, PEOPLES_MEDIATION -> committee(plan, chance);
        };
    }

    /** Trade committees take a part of what belongs to their trade; the town's or community's the rest. */
    private static String committee(DisputePlan plan, Chance chance) {
        var area = plan.area();
        var trade = switch (plan.story().typeCode()) {
            case "P04" -> "LAB-";
            case "P05" -> "CON-";
            case "P07" -> "PRM-";
            case "P08" -> "TRF-";
            case "P12" -> "MED-";
            default -> "";
        };
        if (!trade.isEmpty() && chance.in(0.5)) {
            return trade + area.district();
        }
        return chance.in(0.55) ? "MC-" + area.town() : "MC-" + area.code();
    }

    /** The boxes that were ticked when it was opened (R28, R55). */
    static List<String> circumstances(ProcedureKind kind) {
        return switch (kind) {
            case PUBLIC_SECURITY_MEDIATION ->
                names(Circumstance.ACQUAINTED, Circumstance.CIVIL_CAUSE, Circumstance.LIGHT);
            case JUDICIAL_MEDIATION -> names(Circumstance.COURT_INVITED);
            default -> List.of();
        };
    }

    private static List<String> names(Circumstance... circumstances) {
        return Stream.of(circumstances).map(Enum::name).sorted().toList();
    }

    static double success(ProcedureKind kind) {
        return switch (kind) {
            case PEOPLES_MEDIATION, PUBLIC_SECURITY_MEDIATION -> 0.93;
            case ADMINISTRATIVE_MEDIATION, COMMERCIAL_MEDIATION -> 0.8;
            case JUDICIAL_MEDIATION -> 0.44;
        };
    }

    static Closing afterFailure(DisputePlan plan, ProcedureKind kind, Chance chance) {
        if (kind == ProcedureKind.PUBLIC_SECURITY_MEDIATION) {
            return Closing.TO_PENALTY;
        }
        if (plan.story().typeCode().equals("P04")) {
            return Closing.TO_ARBITRATION;
        }
        return switch (chance.weighted(plan.violence() ? 0 : 2, 6, 1)) {
            case 0 -> Closing.FAILED;
            case 1 -> Closing.TO_COURT;
            default -> Closing.TO_PETITION;
        };
    }
}
