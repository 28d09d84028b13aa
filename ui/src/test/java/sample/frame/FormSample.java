package sample.frame;

import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Drafts;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@PermitAll
@Route("form")
class FormSample extends Composite<Div> {

    FormSample(Drafts drafts) {
        var draft = drafts.of("sample");
        var refusals = new Refusals();
        var what = draft.text("what", refusals.bind("what", Fields.text("sample.what")));
        var story = draft.text("story", Fields.area("sample.story"));
        var risk = Fields.select("sample.filter.risk", ListSample.Risk.class, "frame.risk");
        var due = Fields.date("sample.due");
        var at = Fields.dateTime("sample.at");
        var amount = Fields.money("sample.amount");
        var save = new Button(Words.of("sample.save"), click -> {
            Outcome<String> outcome = what.isEmpty()
                    ? Outcome.refused(
                            Refusal.field("what", "frame.bad.required"),
                            Refusal.rule("R06", "refusal.changed-meanwhile"))
                    : Outcome.done(what.getValue());
            refusals.handle(outcome, value -> {
                draft.forget();
                Toasts.done(Words.of("sample.saved"));
            });
        });
        save.setId("save");
        var open = new Button(Words.of("sample.dialog"), click -> dialog().open());
        var form = new Div(draft, refusals, what, story, risk, due, at, amount, open, Fields.upload(new Upload()));
        form.addClassNames("fq-form", "fq-card");
        getContent().add(new PageHeader(Words.of("sample.form")).primary(save), form);
    }

    private static Dialog dialog() {
        var dialog = new Dialog(Words.of("sample.dialog"));
        dialog.add(new Div(Fields.date("sample.due"), Fields.text("sample.what")));
        dialog.getFooter().add(new Button(Words.of("sample.save"), click -> dialog.close()));
        return dialog;
    }
}
