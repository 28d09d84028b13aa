package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.Question;
import cn.fengqiao.analysis.QuestionResult;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.frame.script.CodeEditor;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.function.Consumer;

/** One question: what it is, its parameters, run and cancel, its Cypher, and the answer below. */
final class QuestionPanel extends Composite<Div> {

    private final AnalysisDesk desk;
    private final Question question;
    private final Refusals refusals = new Refusals();
    private final ParameterForm form;
    private final Button run = new Button(Words.of("analysis.run"), VaadinIcon.PLAY.create());
    private final Button stop = new Button(Words.of("analysis.cancel"), VaadinIcon.STOP.create());
    private final ProgressBar progress = new ProgressBar();
    private final Div answer = new Div();
    private final Run running;
    private Map<String, String> asked = Map.of();

    QuestionPanel(AnalysisDesk desk, Question question, Consumer<Map<String, String>> ask) {
        this.desk = desk;
        this.question = question;
        this.form = new ParameterForm(desk, question, refusals);
        this.running = new Run(desk.library());
        run.setDisableOnClick(false);
        run.addClickListener(click -> press(ask));
        run.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        stop.addClickListener(click -> cancel());
        stop.addClickShortcut(Key.ESCAPE);
        progress.setIndeterminate(true);
        progress.setVisible(false);
        stop.setVisible(false);
        answer.addClassName("questions-answer");
        getContent().addClassName("questions-panel");
        getContent().add(back(), header(), refusals, form, progress, cypher(), answer);
    }

    Question question() {
        return question;
    }

    /** Fills the form from the URL and asks at once, unless something has to be typed first. */
    void enter(QueryParameters query) {
        form.read(query);
        if (!form.incomplete()) {
            start();
        }
    }

    void cancel() {
        running.cancel();
    }

    /** The same again is asked here; other values go through the URL. */
    private void press(Consumer<Map<String, String>> ask) {
        if (form.values().equals(asked)) {
            start();
        } else {
            ask.accept(form.values());
        }
    }

    private void start() {
        asked = form.values();
        busy(true);
        running.start(UI.getCurrent(), question.name(), asked, this::show, this::failed);
    }

    private void show(Outcome<QuestionResult> outcome) {
        busy(false);
        answer.removeAll();
        refusals.handle(outcome, result -> answer.add(new AnswerPanel(desk, result)));
    }

    private void failed() {
        busy(false);
        answer.removeAll();
        answer.add(new Div(Words.of("analysis.failed")));
    }

    private void busy(boolean now) {
        progress.setVisible(now);
        stop.setVisible(now);
        run.setEnabled(!now);
    }

    private PageHeader header() {
        return new PageHeader(question.title().in(Words.locale()))
                .subtitle(question.description().in(Words.locale()))
                .secondary(stop)
                .primary(run);
    }

    private static Anchor back() {
        var back = new Anchor(QuestionsNavigation.QUESTIONS, Words.of("analysis.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("questions-back");
        return back;
    }

    private Details cypher() {
        var editor = new CodeEditor(Words.of("analysis.cypher"));
        editor.setReadOnly(true);
        editor.setValue(question.cypher());
        var details = new Details(Words.of("analysis.cypher"), editor);
        details.addClassName("questions-cypher");
        return details;
    }
}
