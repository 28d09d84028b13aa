package cn.fengqiao.joint;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void r50CommitteesMediateJointlyWithCommitteesOnly() {
        assertThat(keys(joining("PEOPLES_MEDIATION", true, "JUSTICE_OFFICE", false)))
                .containsExactly("refusal.joint-committees");
        assertThat(keys(joining("PEOPLES_MEDIATION", true, "TRADE_COMMITTEE", false)))
                .isEmpty();
        assertThat(keys(joining("ADMINISTRATIVE_MEDIATION", true, "JUSTICE_OFFICE", false)))
                .isEmpty();
    }

    @Test
    void r50NobodyJoinsTwiceOrWhatIsOver() {
        assertThat(keys(joining("PEOPLES_MEDIATION", true, "MEDIATION_COMMITTEE", true)))
                .containsExactly("refusal.joined-already");
        assertThat(keys(joining("PEOPLES_MEDIATION", false, "MEDIATION_COMMITTEE", false)))
                .containsExactly("refusal.procedure-ended");
    }

    @Test
    void aMeetingOfTheThreeOfficesNeedsAllThree() {
        assertThat(JointRules.meeting(MeetingKind.THREE_OFFICES, List.of("POLICE_STATION", "JUSTICE_OFFICE")))
                .isNotEmpty();
        assertThat(JointRules.meeting(
                        MeetingKind.THREE_OFFICES, List.of("POLICE_STATION", "JUSTICE_OFFICE", "LAW_FIRM")))
                .isEmpty();
        assertThat(JointRules.meeting(MeetingKind.AGENCIES, List.of("HOUSING"))).isNotEmpty();
    }

    @Test
    void oneLeadsACaseAtATimeUntilADayToCome() {
        var draft = new CaseLeadDraft("王局长", "a", TODAY.plusDays(30), 7, "复杂");

        assertThat(JointRules.lead(draft, false, TODAY)).isEmpty();
        assertThat(JointRules.lead(draft, true, TODAY)).hasSize(1);
        assertThat(JointRules.lead(new CaseLeadDraft("王局长", "a", TODAY, 0, "复杂"), false, TODAY))
                .extracting(Refusal::field)
                .containsExactly("dueOn", "everyDays");
    }

    private static JointRules.Joining joining(String kind, boolean open, String agency, boolean inIt) {
        return new JointRules.Joining(kind, open, agency, inIt);
    }

    private static List<String> keys(JointRules.Joining joining) {
        return JointRules.r50(joining).stream().map(Refusal::key).toList();
    }
}
