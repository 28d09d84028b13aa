package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.DossierPage;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.forms.Retention;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;

/** Chooses how long the dossier is kept; takes effect at once. */
class KeepBox extends Composite<Div> {

    private final Select<Retention> retention = Fields.select("forms.retention", Retention.class, "forms.retention");
    private final Checkbox hold = Fields.check("forms.legal-hold");

    KeepBox(Dossiers dossiers, DisputeId id, DossierPage page) {
        if (page.retention() != null) {
            retention.setValue(page.retention());
        }
        hold.setValue(page.legalHold());
        hold.setEnabled(page.retention() != null);
        retention.addValueChangeListener(change -> keep(dossiers, id));
        hold.addValueChangeListener(change -> keep(dossiers, id));
        var row = new Div(retention, hold);
        row.addClassName("dossier-row");
        getContent().addClassName("dossier-box");
        getContent().add(new H2(Words.of("forms.keeping")), row);
    }

    private void keep(Dossiers dossiers, DisputeId id) {
        Refusals.toast(dossiers.keep(CommandId.fresh(), id, retention.getValue(), hold.getValue()), kept -> {
            hold.setEnabled(true);
            Toasts.done(Words.of("forms.kept"));
        });
    }
}
