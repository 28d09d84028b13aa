package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.ProcedureKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SuitabilityTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void r04PeoplesMediationIsMediatedByMediatorsOfACommittee() {
        assertThat(new Suitability(PEOPLES_MEDIATION, true, false, true, null, TODAY).whyNot(""))
                .isEmpty();
        assertThat(new Suitability(PEOPLES_MEDIATION, false, true, false, null, TODAY).whyNot(""))
                .extracting(Refusal::rule, Refusal::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R04", "refusal.mediator-kind.PEOPLES_MEDIATION"));
        assertThat(new Suitability(PEOPLES_MEDIATION, true, false, false, null, TODAY).whyNot(""))
                .hasSize(1);
    }

    @Test
    void r04PublicSecurityMediationIsMediatedByOfficers() {
        assertThat(new Suitability(PUBLIC_SECURITY_MEDIATION, false, true, false, null, TODAY).whyNot(""))
                .isEmpty();
        assertThat(new Suitability(PUBLIC_SECURITY_MEDIATION, true, false, true, null, TODAY).whyNot(""))
                .hasSize(1);
    }

    @Test
    void r04ExpiredTrainingNeedsAReasonAndValidTrainingNone() {
        var expired = new Suitability(PEOPLES_MEDIATION, true, false, true, TODAY.minusDays(1), TODAY);

        assertThat(expired.whyNot("")).extracting(Refusal::key).containsExactly("refusal.training-expired");
        assertThat(expired.whyNot("暂无他人，已报名复训")).isEmpty();
        assertThat(new Suitability(PEOPLES_MEDIATION, true, false, true, TODAY, TODAY).whyNot(""))
                .isEmpty();
    }
}
