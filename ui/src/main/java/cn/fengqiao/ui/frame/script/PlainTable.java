package cn.fengqiao.ui.frame.script;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table of the browser's own, which every screen reader walks by row and column. */
@Tag("table")
final class PlainTable extends Component {

    private final Element body = new Element("tbody");

    PlainTable(String caption, List<String> heads) {
        getElement().getClassList().add("fq-plain-table");
        var head = new Element("tr");
        heads.forEach(text ->
                head.appendChild(new Element("th").setAttribute("scope", "col").setText(text)));
        getElement().appendChild(new Element("caption").setText(caption), new Element("thead").appendChild(head), body);
    }

    void row(List<? extends Component> cells) {
        var row = new Element("tr");
        cells.forEach(cell -> row.appendChild(new Element("td").appendChild(cell.getElement())));
        body.appendChild(row);
    }

    static Div scrolling(PlainTable table) {
        var box = new Div(table);
        box.addClassName("fq-part-table");
        return box;
    }
}
