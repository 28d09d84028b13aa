package cn.fengqiao.mediation;

import cn.fengqiao.territory.AgencyKind;
import java.util.EnumSet;
import java.util.Set;

/** The five ways that must never be mixed (section 1); each has its own law, clock and forms. */
public enum ProcedureKind {
    /** 人民调解 */
    PEOPLES_MEDIATION,
    /** 治安调解 */
    PUBLIC_SECURITY_MEDIATION,
    /** 行政、行业、交警调解 */
    ADMINISTRATIVE_MEDIATION,
    /** 司法 (特邀、委派、委托) 调解 */
    JUDICIAL_MEDIATION,
    /** 商事调解 */
    COMMERCIAL_MEDIATION;

    static final Set<AgencyKind> POLICE =
            EnumSet.of(AgencyKind.POLICE_STATION, AgencyKind.DISTRICT_BUREAU, AgencyKind.MUNICIPAL_BUREAU);
    private static final Set<AgencyKind> COMMITTEES =
            EnumSet.of(AgencyKind.MEDIATION_COMMITTEE, AgencyKind.TRADE_COMMITTEE);

    /** Section 1: who leads decides what it is. */
    public boolean mayBeLedBy(AgencyKind leader) {
        return switch (this) {
            case PEOPLES_MEDIATION -> COMMITTEES.contains(leader);
            case PUBLIC_SECURITY_MEDIATION -> POLICE.contains(leader);
            case ADMINISTRATIVE_MEDIATION ->
                leader != AgencyKind.MEDIATION_COMMITTEE
                        && leader != AgencyKind.COURT
                        && leader != AgencyKind.LAW_FIRM
                        && leader != AgencyKind.LECTURE_TEAM;
            case JUDICIAL_MEDIATION -> leader == AgencyKind.COURT;
            case COMMERCIAL_MEDIATION -> leader == AgencyKind.TRADE_COMMITTEE;
        };
    }
}
