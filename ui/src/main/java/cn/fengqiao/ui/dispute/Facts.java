package cn.fengqiao.ui.dispute;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names and values side by side, several to a row where there is room; an empty value leaves no gap. */
final class Facts extends Composite<DescriptionList> implements com.vaadin.flow.component.HasStyle {

    Facts() {
        getContent().addClassName("facts");
    }

    Facts add(String name, String value) {
        return value.isBlank() ? this : add(name, new Span(value));
    }

    Facts add(String name, Component value) {
        var fact = new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
        fact.addClassName("fact");
        getContent().add(fact);
        return this;
    }
}
