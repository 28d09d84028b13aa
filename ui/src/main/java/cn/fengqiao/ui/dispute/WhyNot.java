package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import java.util.stream.Collectors;

/** Why something cannot be done now, in words, each reason with the number of its rule. */
final class WhyNot {

    private WhyNot() {}

    static String of(Choice<?> choice) {
        return choice.whyNot().stream().map(WhyNot::of).collect(Collectors.joining(" "));
    }

    static String of(Refusal refusal) {
        var sentence = Refusals.sentence(refusal);
        return refusal.rule() == null ? sentence : Words.of("desk.by-rule", sentence, refusal.rule());
    }

    /** A button for the choice: it acts, or it stands greyed and tells why it does not. */
    static StepButton button(Choice<? extends Enum<?>> choice, Runnable step) {
        return button(Terms.of(choice.what()), choice, step);
    }

    static StepButton button(String label, Choice<?> choice, Runnable step) {
        return choice.allowed() ? new StepButton(label, step) : StepButton.forbidden(label, of(choice));
    }
}
