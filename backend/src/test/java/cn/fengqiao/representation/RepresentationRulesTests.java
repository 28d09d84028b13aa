package cn.fengqiao.representation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.representation.Principals.One;
import cn.fengqiao.representation.Principals.Speaker;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepresentationRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final RepresentationSettings SETTINGS = new RepresentationSettings(5, 3, 10, 3, Set.of("P04"));

    @ParameterizedTest
    @EnumSource(PartyRole.class)
    void r34InPublicSecurityMediationTheVictimAloneSendsAnAgent(PartyRole role) {
        var agent = draft(RepresentationKind.AGENT, "a1", "", "第3号授权委托书", "代为调解");

        var whyNot = RepresentationRules.whyNot(agent, dispute(true, person("a1", "A", role, null)), SETTINGS, TODAY);

        if (role == PartyRole.VICTIM) {
            assertThat(whyNot).isEmpty();
        } else {
            assertThat(rules(whyNot)).containsExactly("R34");
        }
        assertThat(RepresentationRules.whyNot(agent, dispute(false, person("a1", "A", role, null)), SETTINGS, TODAY))
                .isEmpty();
    }

    @Test
    void r34AnAgentHasWrittenAuthorityThatSaysWhatItMayDo() {
        var agent = draft(RepresentationKind.AGENT, "a1", "", " ", "");

        assertThat(RepresentationRules.whyNot(
                        agent, dispute(false, person("a1", "A", PartyRole.APPLICANT, null)), SETTINGS, TODAY))
                .extracting(Refusal::field)
                .containsExactly("authority", "scope");
    }

    @Test
    void r33OnlyAMinorHasAGuardian() {
        var guardian = draft(RepresentationKind.GUARDIAN, "a1", "", "", "父亲");

        assertThat(RepresentationRules.whyNot(guardian, aged(18), SETTINGS, TODAY))
                .extracting(Refusal::rule)
                .containsExactly("R33");
        assertThat(RepresentationRules.whyNot(guardian, aged(17), SETTINGS, TODAY))
                .isEmpty();
        assertThat(RepresentationRules.whyNot(
                        guardian, dispute(false, person("a1", "A", PartyRole.APPLICANT, null)), SETTINGS, TODAY))
                .extracting(Refusal::rule)
                .containsExactly("R33");
    }

    @Test
    void r33FromSixteenOnOwnWorkAMinorMayGoAlone() {
        assertThat(rules(RepresentationRules.r33exception(aged(15).parties().getFirst(), TODAY)))
                .containsExactly("R33");
        assertThat(RepresentationRules.r33exception(aged(16).parties().getFirst(), TODAY))
                .isEmpty();
        assertThat(rules(RepresentationRules.r33exception(aged(18).parties().getFirst(), TODAY)))
                .containsExactly("R33");
    }

    @Test
    void r49TenWorkersElectAndNineDoNot() {
        assertThat(rules(elect(workers(9, "P04", 0)))).containsExactly("R49");
        assertThat(elect(workers(10, "P04", 0))).isEmpty();
        assertThat(elect(workers(9, "P02", 0))).isEmpty();
    }

    @Test
    void r49ASideElectsNoMoreThanTheCap() {
        assertThat(elect(workers(20, "P04", 4))).isEmpty();
        assertThat(rules(elect(workers(20, "P04", 5)))).containsExactly("R49");
    }

    @Test
    void r49WhoIsElectedBelongsToThoseWhoElect() {
        var stranger = draft(RepresentationKind.ELECTED, "a0", "b1", "", "");

        assertThat(rules(RepresentationRules.whyNot(
                        stranger,
                        dispute(
                                false,
                                person("a0", "A", PartyRole.APPLICANT, null),
                                person("b1", "B", PartyRole.RESPONDENT, null)),
                        SETTINGS,
                        TODAY)))
                .containsExactly("R49");
    }

    @Test
    void nobodySpeaksForItselfOrForTheOtherSide() {
        var dispute = dispute(
                false, person("a1", "A", PartyRole.APPLICANT, null), person("b1", "B", PartyRole.RESPONDENT, null));
        var agent = draft(RepresentationKind.AGENT, "a1", "", "1号", "代为调解");

        assertThat(RepresentationRules.speaker("holder-a1", agent, dispute)).hasSize(1);
        assertThat(RepresentationRules.speaker("holder-b1", agent, dispute)).hasSize(1);
        assertThat(RepresentationRules.speaker("somebody", agent, dispute)).isEmpty();
    }

    private static List<Refusal> elect(Principals dispute) {
        return RepresentationRules.whyNot(
                draft(RepresentationKind.ELECTED, "a0", "a1", "选举记录", ""), dispute, SETTINGS, TODAY);
    }

    private static Principals workers(int number, String type, int elected) {
        return new Principals(
                false,
                type,
                IntStream.range(0, number)
                        .mapToObj(i -> person("a" + i, "A", PartyRole.APPLICANT, null))
                        .toList(),
                IntStream.range(0, elected)
                        .mapToObj(i -> new Speaker(RepresentationKind.ELECTED, "A", "holder-a" + (i + 5)))
                        .toList());
    }

    private static Principals aged(int years) {
        return dispute(false, person("a1", "A", PartyRole.APPLICANT, TODAY.minusYears(years)));
    }

    private static Principals dispute(boolean publicSecurity, One... parties) {
        return new Principals(publicSecurity, "P02", List.of(parties), List.of());
    }

    private static One person(String id, String side, PartyRole role, @Nullable LocalDate bornOn) {
        return new One(id, "holder-" + id, PartyKind.PERSON, side, role, bornOn);
    }

    private static RepresentativeDraft draft(
            RepresentationKind kind, String partyId, String by, String authority, String scope) {
        return new RepresentativeDraft(kind, Set.of(partyId), by, "某人", "", "", authority, scope, TODAY);
    }

    private static List<String> rules(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> String.valueOf(refusal.rule())).toList();
    }
}
