package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AgreementTerms;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** What an agreement says beside its obligations: points, responsibility, breach, costs, language (R16, R38). */
final class AgreementTermsFields extends Composite<Div> {

    private final TextArea facts = Fields.area("paper.facts");
    private final TextArea points = Fields.area("paper.points");
    private final TextArea responsibility = Fields.area("paper.responsibility");
    private final TextArea breach = Fields.area("paper.breach");
    private final TextArea costs = Fields.area("paper.costs");
    private final TextField language = Fields.text("paper.language");
    private final TextField others = Fields.text("paper.others-present");
    private final TextField video = Fields.text("paper.video");
    private final TextArea nothing = Fields.area("paper.nothing-owed");

    AgreementTermsFields(Refusals refusals, boolean publicSecurity) {
        facts.setPlaceholder(Words.of("paper.facts.hint"));
        breach.setPlaceholder(Words.of("paper.breach.hint"));
        nothing.setHelperText(Words.of("paper.nothing-owed.hint"));
        language.setPlaceholder(Words.of("paper.language.hint"));
        refusals.bind("facts", facts);
        refusals.bind("points", points);
        refusals.bind("responsibility", responsibility);
        refusals.bind("breach", breach);
        refusals.bind("costs", costs);
        refusals.bind("language", language);
        refusals.bind("othersPresent", others);
        refusals.bind("videoNumber", video);
        refusals.bind("nothingOwed", nothing);
        others.setVisible(publicSecurity);
        video.setVisible(publicSecurity);
        var row = new Div(language, others, video);
        row.addClassName("form-row");
        var texts = new Div(facts, points, responsibility, breach, costs, nothing);
        texts.addClassNames("form-row", "wide");
        var more = new Details(Words.of("paper.terms"), texts, row);
        more.setOpened(true);
        getContent().add(more);
    }

    AgreementTerms terms() {
        return new AgreementTerms(
                facts.getValue(),
                points.getValue(),
                responsibility.getValue(),
                breach.getValue(),
                costs.getValue(),
                language.getValue(),
                others.getValue(),
                video.getValue(),
                nothing.getValue());
    }
}
