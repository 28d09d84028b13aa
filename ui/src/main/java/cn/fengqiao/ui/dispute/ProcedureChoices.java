package cn.fengqiao.ui.dispute;

import static cn.fengqiao.mediation.Circumstance.*;
import static cn.fengqiao.territory.AgencyKind.*;

import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.territory.AgencyKind;
import java.util.List;

/** Which bodies may lead a kind of procedure, and which facts the law asks about before it is opened (R28–R31, R51–R55). */
final class ProcedureChoices {

    /** 医疗纠纷 of the police list. */
    static final String MEDICAL = "P12";

    private ProcedureChoices() {}

    static List<AgencyKind> leaders(ProcedureKind kind) {
        return switch (kind) {
            case PEOPLES_MEDIATION -> List.of(MEDIATION_COMMITTEE, TRADE_COMMITTEE);
            case PUBLIC_SECURITY_MEDIATION -> List.of(POLICE_STATION, DISTRICT_BUREAU);
            case ADMINISTRATIVE_MEDIATION ->
                List.of(
                        JUSTICE_OFFICE,
                        POLICE_STATION,
                        TRADE_COMMITTEE,
                        HUMAN_RESOURCES,
                        HOUSING,
                        MARKET_REGULATION,
                        HEALTH,
                        EDUCATION,
                        PETITIONS);
            case JUDICIAL_MEDIATION -> List.of(COURT);
            case COMMERCIAL_MEDIATION -> List.of(TRADE_COMMITTEE);
        };
    }

    /** Facts that speak for it. */
    static List<Circumstance> grounds(ProcedureKind kind) {
        return switch (kind) {
            case PEOPLES_MEDIATION ->
                List.of(APPLIED_JOINTLY, PETITION, ENTRUSTED, LETTER_OF_ENTRUSTMENT, COMMITTEE_CONSENTED);
            case PUBLIC_SECURITY_MEDIATION ->
                List.of(
                        CIVIL_CAUSE,
                        LIGHT,
                        ACQUAINTED,
                        VICTIM_AT_FAULT,
                        BETTER_MEDIATED,
                        ON_SITE,
                        FACTS_CLEAR,
                        NO_COST_DISPUTE,
                        PERFORMED_ON_SITE);
            case ADMINISTRATIVE_MEDIATION -> List.of(APPLIED_JOINTLY, WITHIN_TEN_DAYS, PETITION);
            case JUDICIAL_MEDIATION ->
                List.of(COURT_INVITED, COURT_ENTRUSTED, COURT_ENTRUSTED_SUMMARY, APPLIED_JOINTLY);
            case COMMERCIAL_MEDIATION -> List.of(APPLIED_JOINTLY);
        };
    }

    /** Facts that bar it; that a court or health office has it already counts for medical disputes (R51). */
    static List<Circumstance> bars(ProcedureKind kind, String typeCode) {
        return switch (kind) {
            case PUBLIC_SECURITY_MEDIATION ->
                List.of(
                        NO_VIOLATION,
                        HIRED_ASSAULT,
                        GANG,
                        REPEATED_VIOLATION,
                        UNWILLING,
                        VIOLATES_AGAIN,
                        FLED,
                        OTHERWISE_EXCLUDED);
            case PEOPLES_MEDIATION, ADMINISTRATIVE_MEDIATION, COMMERCIAL_MEDIATION ->
                typeCode.equals(MEDICAL) ? List.of(COURT_ACCEPTED) : List.of();
            case JUDICIAL_MEDIATION -> List.of();
        };
    }
}
