package cn.fengqiao.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.ProcedureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureChoicesTests {

    @ParameterizedTest
    @EnumSource
    void s1NobodyIsOfferedAsLeaderWhomTheLawWouldRefuse(ProcedureKind kind) {
        assertThat(ProcedureChoices.leaders(kind)).isNotEmpty().allMatch(kind::mayBeLedBy);
    }

    @Test
    void r51ThatACourtHasItAlreadyIsAskedForMedicalDisputesOnly() {
        assertThat(ProcedureChoices.bars(ProcedureKind.PEOPLES_MEDIATION, ProcedureChoices.MEDICAL))
                .containsExactly(Circumstance.COURT_ACCEPTED);
        assertThat(ProcedureChoices.bars(ProcedureKind.PEOPLES_MEDIATION, "P02"))
                .isEmpty();
    }
}
