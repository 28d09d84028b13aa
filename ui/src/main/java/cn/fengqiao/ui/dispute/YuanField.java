package cn.fengqiao.ui.dispute;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** Takes an amount in any usual writing and says beside the field how it was understood. */
final class YuanField extends TextField {

    YuanField(String label) {
        super(label);
        setPrefixComponent(new Span("¥"));
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        addClassName("amount-field");
        getElement().setAttribute("inputmode", "decimal");
        addValueChangeListener(change -> understand());
    }

    /** The amount in fen, or null when nothing usable was typed. */
    @Nullable
    Long fen() {
        return Yuan.fen(getValue()).orElse(null);
    }

    void fen(@Nullable Long fen) {
        setValue(fen == null ? "" : Yuan.plain(fen));
    }

    private void understand() {
        var fen = Yuan.fen(getValue());
        var unclear = !isEmpty() && fen.isEmpty();
        setErrorMessage(unclear ? getTranslation("desk.amount.unclear") : "");
        setInvalid(unclear);
        setHelperText(fen.map(Yuan::of).orElse(""));
    }
}
