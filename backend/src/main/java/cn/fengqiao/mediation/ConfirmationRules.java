package cn.fengqiao.mediation;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judicial confirmation (司法确认): who may ask, until when, and what no court confirms. */
final class ConfirmationRules {

    /** R21: within thirty days from effect. */
    static final int DAYS = 30;
    /** R26: three days to accept, fifteen to decide. */
    static final int COURT_DAYS = 18;

    /** R23: status questions, and the confirmation of property or of rights of the mind. */
    private static final Pattern NOT_CONFIRMED =
            Pattern.compile("婚姻关系|离婚|结婚|身份关系|亲子|收养|抚养权|监护权|物权|所有权归|确权|产权归|专利权|商标权|著作权");

    /** R24: what breaks the law or public morals shows in such words; a person looks again. */
    private static final Pattern DOUBTFUL = Pattern.compile("赌债|毒资|不得报警|不得举报|不再报警|撤案|高利|利滚利");

    private ConfirmationRules() {}

    static LocalDate lastDay(LocalDate effectiveOn) {
        return effectiveOn.plusDays(DAYS);
    }

    static LocalDate expectedBy(LocalDate appliedOn) {
        return appliedOn.plusDays(COURT_DAYS);
    }

    /** R21, for the countdown: why nobody can apply today. */
    static List<Refusal> whyNot(@Nullable LocalDate effectiveOn, @Nullable LocalDate appliedOn, LocalDate on) {
        if (effectiveOn == null) {
            return List.of(Refusal.rule("R21", "refusal.not-in-effect"));
        }
        if (appliedOn != null) {
            return List.of(Refusal.rule("R21", "refusal.confirmation-applied"));
        }
        return on.isAfter(lastDay(effectiveOn))
                ? List.of(Refusal.rule("R21", "refusal.confirmation-late", lastDay(effectiveOn)))
                : List.of();
    }

    /** R21: a withdrawn application does not stand in the way of another one within the thirty days. */
    static @Nullable LocalDate standing(@Nullable LocalDate appliedOn, @Nullable ConfirmationResult result) {
        return result == ConfirmationResult.WITHDRAWN ? null : appliedOn;
    }

    /** R23, R25: courts confirm what a mediating organisation brought about, in writing; not what the police did. */
    static boolean confirmable(ProcedureKind kind, AgreementForm form) {
        return kind != ProcedureKind.PUBLIC_SECURITY_MEDIATION && form == AgreementForm.WRITTEN;
    }

    /** What a careful reader would say before print: not a refusal, for the agreement binds all the same. */
    static List<Refusal> advice(AgreementDraft draft) {
        var text = draft.content() + " " + draft.terms().text() + " "
                + String.join(
                        " ",
                        draft.obligations().stream()
                                .map(each -> each.content() + " " + each.condition())
                                .toList());
        return Stream.concat(
                        found(NOT_CONFIRMED, text, "R23", "mediation.advice.not-confirmed").stream(),
                        found(DOUBTFUL, text, "R24", "mediation.advice.doubtful").stream())
                .toList();
    }

    private static List<Refusal> found(Pattern words, String text, String rule, String key) {
        var matcher = words.matcher(text);
        return matcher.find() ? List.of(Refusal.rule(rule, key, matcher.group())) : List.of();
    }
}
