package cn.fengqiao.mediation;

import cn.fengqiao.shared.Texts;
import java.util.function.UnaryOperator;

/**
 * What an agreement says beside its obligations; each may be empty, and the review says what that means (R16, R38).
 *
 * @param facts main facts; empty stands for the dispute's summary
 * @param points points at issue
 * @param responsibility who answers for what
 * @param breach what follows when someone does not perform (违约责任)
 * @param costs who bears which cost
 * @param language in which language the parties were heard
 * @param othersPresent who else was there (R38)
 * @param videoNumber of the recording made on site (R30)
 * @param nothingOwed why the parties owe each other nothing; needed when there is no obligation
 */
public record AgreementTerms(
        String facts,
        String points,
        String responsibility,
        String breach,
        String costs,
        String language,
        String othersPresent,
        String videoNumber,
        String nothingOwed) {

    public static final AgreementTerms NONE = new AgreementTerms("", "", "", "", "", "", "", "", "");

    public AgreementTerms {
        facts = Texts.clean(facts);
        points = Texts.clean(points);
        responsibility = Texts.clean(responsibility);
        breach = Texts.clean(breach);
        costs = Texts.clean(costs);
        language = Texts.clean(language);
        othersPresent = Texts.clean(othersPresent);
        videoNumber = Texts.clean(videoNumber);
        nothingOwed = Texts.clean(nothingOwed);
    }

    /** From wherever the values lie, by their names. */
    public static AgreementTerms read(UnaryOperator<String> value) {
        return new AgreementTerms(
                value.apply("facts"),
                value.apply("points"),
                value.apply("responsibility"),
                value.apply("breach"),
                value.apply("costs"),
                value.apply("language"),
                value.apply("othersPresent"),
                value.apply("videoNumber"),
                value.apply("nothingOwed"));
    }

    /** All that a reader looks through for doubtful words. */
    String text() {
        return String.join(" ", facts, points, responsibility, breach, costs, nothingOwed);
    }
}
