package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.Pulse;
import cn.fengqiao.analysis.QuestionLibrary;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.OwnTrail;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** An analyst's start: the questions that are asked most mornings, and the way to all of them. */
@SpringComponent
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AnalystPart implements StartPart {

    private static final int ORDER = 300;
    private static final List<String> MORNING = List.of(
            "open-red-disputes",
            "common-cause-organisations",
            "overdue-obligations-by-agency",
            "outreach-gaps",
            "disputes-per-month");

    private static final int SHOWN = 5;

    private final QuestionLibrary library;
    private final Pulse pulse;
    private final OwnTrail trail;
    private final Dates dates;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.ANALYSIS_RUN);
    }

    @Override
    public Component show(Actor actor) {
        var section = new StartSection(Words.of("analysis.start"))
                .count(library.all().size())
                .aside(Links.to(QuestionsNavigation.questions(), Words.of("analysis.start.all")));
        MORNING.stream()
                .flatMap(name -> library.find(name).stream())
                .forEach(question -> section.add(new StartLine(
                                question.title().in(Words.locale()), QuestionsNavigation.question(question.name()))
                        .details(question.description().in(Words.locale()))));
        var part = new Div(fresh(), lately(), section);
        part.addClassName("start-part");
        return part;
    }

    private StartSection fresh() {
        var beat = pulse.now();
        var section = new StartSection(Words.of("today.data"));
        var age = beat.last()
                .map(at -> Words.of("today.data.age", dates.dateTime(at), dates.relative(at)))
                .orElseGet(() -> Words.of("today.data.none"));
        var note = new Paragraph(age);
        note.addClassName("start-note");
        return section.add(new StartLine(
                        Words.of("today.data.changed", beat.reported(), beat.closed(), beat.visits()),
                        QuestionsNavigation.question("disputes-per-month")))
                .note(note);
    }

    private StartSection lately() {
        var section = new StartSection(Words.of("today.runs"));
        var runs = trail.latest("question.asked", SHOWN);
        runs.forEach(run -> library.find(run.nodeId())
                .ifPresent(question -> section.add(new StartLine(
                                question.title().in(Words.locale()), QuestionsNavigation.question(question.name()))
                        .when(dates.dateTime(run.at()), false))));
        return runs.isEmpty()
                ? section.empty(
                        Words.of("today.runs.none"),
                        Links.to(QuestionsNavigation.questions(), Words.of("analysis.start.all")))
                : section;
    }
}
