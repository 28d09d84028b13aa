package cn.fengqiao.forms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.aftercare.FollowUpResult;
import cn.fengqiao.aftercare.FollowUpWay;
import cn.fengqiao.aftercare.Satisfaction;
import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.mediation.Liability;
import cn.fengqiao.mediation.ObligationKind;
import cn.fengqiao.mediation.ObligationState;
import cn.fengqiao.mediation.ObligationWay;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.ProcedureState;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.Sex;
import cn.fengqiao.representation.RepresentationKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormTermsTests {

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        Channel.values(),
                        Closing.values(),
                        Liability.values(),
                        ObligationKind.values(),
                        ObligationState.values(),
                        ObligationWay.values(),
                        ProcedureKind.values(),
                        ProcedureState.values(),
                        PartyRole.values(),
                        Sex.values(),
                        FollowUpWay.values(),
                        FollowUpResult.values(),
                        Satisfaction.values(),
                        RepresentationKind.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantThatAFormMayPrintHasAWord(Enum<?> constant) {
        assertThatCode(() -> FormTerms.word(constant.getDeclaringClass().getSimpleName(), constant.name()))
                .doesNotThrowAnyException();
    }

    @Test
    void anUnknownConstantIsAnErrorAndNotABlank() {
        assertThatThrownBy(() -> FormTerms.word("Channel", "PIGEON")).hasMessageContaining("Channel.PIGEON");
    }
}
