package cn.fengqiao.analysis;

import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns what was typed into what the graph is asked with; no value outside the actor's area passes. */
record QuestionValues(Function<Parameter, String> fallback, Predicate<String> allowedArea) {

    Outcome<Map<String, Object>> read(Question question, Map<String, String> texts) {
        var values = new HashMap<String, Object>();
        var refusals = new ArrayList<Refusal>();
        for (var parameter : question.parameters()) {
            var text = Optional.ofNullable(texts.get(parameter.name())).orElseGet(() -> fallback.apply(parameter));
            parameter
                    .value(text)
                    .filter(value -> parameter.kind() != ParameterKind.AREA || allowedArea.test(text))
                    .ifPresentOrElse(
                            value -> values.put(parameter.name(), value), () -> refusals.add(refusal(parameter)));
        }
        return refusals.isEmpty() ? Outcome.done(Map.copyOf(values)) : Outcome.refused(List.copyOf(refusals));
    }

    private static Refusal refusal(Parameter parameter) {
        return switch (parameter.kind()) {
            case AREA -> Refusal.field(parameter.name(), "refusal.question-area");
            case DATE -> Refusal.field(parameter.name(), "refusal.question-date");
            case INTEGER -> Refusal.field(parameter.name(), "refusal.question-number");
            case TEXT -> Refusal.field(parameter.name(), "refusal.question-text");
        };
    }
}
