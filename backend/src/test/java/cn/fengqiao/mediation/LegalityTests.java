package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Circumstance.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import cn.fengqiao.territory.AgencyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalityTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            PEOPLES_MEDIATION,         MEDIATION_COMMITTEE, POLICE_STATION
            PUBLIC_SECURITY_MEDIATION, POLICE_STATION,      MEDIATION_COMMITTEE
            ADMINISTRATIVE_MEDIATION,  HOUSING,             COURT
            JUDICIAL_MEDIATION,        COURT,               JUSTICE_OFFICE
            COMMERCIAL_MEDIATION,      TRADE_COMMITTEE,     POLICE_STATION
            """)
    void s1WhoLeadsDecidesWhatItIs(ProcedureKind kind, AgencyKind right, AgencyKind wrong) {
        assertThat(legality(kind, right, Set.of(), "P02", 1).leads()).isEmpty();
        assertThat(rules(legality(kind, wrong, Set.of(), "P02", 1).leads())).containsExactly("S1");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACQUAINTED", "VICTIM_AT_FAULT", "BETTER_MEDIATED"})
    void r28PublicSecurityMediationNeedsAQuarrelBetweenPeopleLightAndOneOfThreeGrounds(Circumstance ground) {
        assertThat(police(CIVIL_CAUSE, LIGHT, ground).whyNot()).isEmpty();
        assertThat(rules(police(CIVIL_CAUSE, ground).whyNot())).containsExactly("R28");
        assertThat(rules(police(LIGHT, ground).whyNot())).containsExactly("R28");
        assertThat(rules(police(CIVIL_CAUSE, LIGHT).whyNot())).containsExactly("R28");
    }

    @Test
    void r29WithoutAViolationThereIsNoPublicSecurityMediation() {
        assertThat(rules(police(CIVIL_CAUSE, LIGHT, ACQUAINTED, NO_VIOLATION).whyNot()))
                .containsExactly("R29");
    }

    @Test
    void r30OnSiteOnlyWhatIsClearWithoutCostInDisputeAndPerformedOnTheSpot() {
        assertThat(rules(police(CIVIL_CAUSE, LIGHT, ACQUAINTED, ON_SITE, FACTS_CLEAR, PERFORMED_ON_SITE)
                        .whyNot()))
                .containsExactly("R30");
        assertThat(rules(police(CIVIL_CAUSE, LIGHT, ACQUAINTED, ON_SITE, FACTS_CLEAR, NO_COST_DISPUTE)
                        .whyNot()))
                .containsExactly("R30");
        assertThat(police(CIVIL_CAUSE, LIGHT, ACQUAINTED, ON_SITE, FACTS_CLEAR, NO_COST_DISPUTE, PERFORMED_ON_SITE)
                        .whyNot())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "HIRED_ASSAULT",
                "GANG",
                "REPEATED_VIOLATION",
                "UNWILLING",
                "VIOLATES_AGAIN",
                "FLED",
                "OTHERWISE_EXCLUDED"
            })
    void r31SevenCasesAreNeverMediatedByThePolice(Circumstance excluded) {
        assertThat(police(CIVIL_CAUSE, LIGHT, ACQUAINTED, excluded).whyNot())
                .extracting(Refusal::rule, Refusal::key)
                .containsExactly(org.assertj.core.api.Assertions.tuple("R31", "refusal.excluded." + excluded));
    }

    @Test
    void r51MedicalDisputesNeedBothSidesAndNoOtherOffice() {
        var kind = ProcedureKind.PEOPLES_MEDIATION;
        var leader = AgencyKind.TRADE_COMMITTEE;

        assertThat(rules(legality(kind, leader, Set.of(), "P12", 1).r51())).containsExactly("R51");
        assertThat(legality(kind, leader, Set.of(APPLIED_JOINTLY), "P12", 1).r51())
                .isEmpty();
        assertThat(rules(legality(kind, leader, Set.of(APPLIED_JOINTLY, COURT_ACCEPTED), "P12", 1)
                        .r51()))
                .containsExactly("R51");
        assertThat(legality(kind, leader, Set.of(), "P02", 1).r51()).isEmpty();
    }

    @Test
    void r53TrafficPoliceMediateOnJointApplicationInTimeWithThreeASide() {
        var kind = ProcedureKind.ADMINISTRATIVE_MEDIATION;
        var leader = AgencyKind.POLICE_STATION;
        var applied = Set.of(APPLIED_JOINTLY, WITHIN_TEN_DAYS);

        assertThat(rules(legality(kind, leader, Set.of(APPLIED_JOINTLY), "P08", 1)
                        .r53()))
                .containsExactly("R53");
        assertThat(rules(legality(kind, leader, applied, "P08", 4).r53())).containsExactly("R53");
        assertThat(legality(kind, leader, applied, "P08", 3).r53()).isEmpty();
    }

    @Test
    void r55EntrustedMediationNeedsConsentOfAllAndTheLetter() {
        var kind = ProcedureKind.PEOPLES_MEDIATION;
        var leader = AgencyKind.MEDIATION_COMMITTEE;

        assertThat(rules(legality(kind, leader, Set.of(ENTRUSTED, APPLIED_JOINTLY), "P02", 1)
                        .r55()))
                .containsExactly("R55");
        assertThat(legality(
                                kind,
                                leader,
                                Set.of(ENTRUSTED, APPLIED_JOINTLY, COMMITTEE_CONSENTED, LETTER_OF_ENTRUSTMENT),
                                "P02",
                                1)
                        .r55())
                .isEmpty();
    }

    @Test
    void s1AJudicialMediationComesFromACourt() {
        var kind = ProcedureKind.JUDICIAL_MEDIATION;

        assertThat(rules(legality(kind, AgencyKind.COURT, Set.of(), "P02", 1).whyNot()))
                .containsExactly("S1");
        assertThat(legality(kind, AgencyKind.COURT, Set.of(COURT_INVITED), "P02", 1)
                        .whyNot())
                .isEmpty();
    }

    private static Legality police(Circumstance first, Circumstance... rest) {
        return legality(
                ProcedureKind.PUBLIC_SECURITY_MEDIATION, AgencyKind.POLICE_STATION, EnumSet.of(first, rest), "P02", 1);
    }

    private static Legality legality(
            ProcedureKind kind, AgencyKind leader, Set<Circumstance> told, String type, int largestSide) {
        return new Legality(kind, leader, told, type, largestSide);
    }

    private static List<String> rules(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> String.valueOf(refusal.rule())).toList();
    }
}
