package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.QuestionLibrary;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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

    private final QuestionLibrary library;

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
                .aside(new Anchor(QuestionsNavigation.questions(), Words.of("analysis.start.all")));
        MORNING.stream()
                .flatMap(name -> library.find(name).stream())
                .forEach(question -> section.add(new StartLine(
                                question.title().in(Words.locale()), QuestionsNavigation.question(question.name()))
                        .details(question.description().in(Words.locale()))));
        return section;
    }
}
