package cn.fengqiao.ui.dispute;

import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a careful reader would say before an agreement is saved; it never keeps anybody from saving (R23, R24). */
final class Advice extends Composite<Div> {

    Advice() {
        getContent().addClassName("advice");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    void show(List<Refusal> advice) {
        getContent().removeAll();
        getContent().setVisible(!advice.isEmpty());
        if (!advice.isEmpty()) {
            var list = new UnorderedList();
            advice.forEach(each -> list.add(new ListItem(WhyNot.of(each))));
            getContent().add(new Paragraph(Words.of("course.advice")), list);
        }
    }
}
