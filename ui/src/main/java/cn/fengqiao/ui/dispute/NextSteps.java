package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;

/** After a report was registered: its number, and what usually comes next. */
final class NextSteps extends Composite<Div> {

    private final Disputes disputes;
    private final Receipts receipts;
    private final Runnable another;

    private NextSteps(Disputes disputes, Receipts receipts, Runnable another) {
        this.disputes = disputes;
        this.receipts = receipts;
        this.another = another;
    }

    /** Makes the panel for each form. */
    @Component
    static final class Factory {

        private final Disputes disputes;
        private final Receipts receipts;

        Factory(Disputes disputes, Receipts receipts) {
            this.disputes = disputes;
            this.receipts = receipts;
        }

        NextSteps after(Runnable another) {
            return new NextSteps(disputes, receipts, another);
        }
    }

    NextSteps show(Registered registered) {
        var acceptance = CommandId.fresh();
        var accept = new Button(
                Words.of("desk.next.accept"),
                click -> Refusals.toast(disputes.accept(acceptance, registered.id()), DisputesNavigation::open));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setAutofocus(true);
        var open = new Button(Words.of("desk.next.open"), click -> DisputesNavigation.open(registered.id()));
        var more = new Button(Words.of("desk.next.another"), click -> another.run());
        var steps = new Div(accept, receipts.button(registered.id()), open, more);
        steps.addClassName("next-steps");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(Words.of("desk.next.title"))
                                .subtitle(
                                        Words.of("desk.next.numbers", registered.number(), registered.reportNumber())),
                        new Paragraph(Words.of("desk.next.limitation")),
                        steps);
        return this;
    }
}
