package cn.fengqiao.ui.dispute;

import cn.fengqiao.ui.frame.Interpreted;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes an amount in any usual writing and says beside the field how it was understood. */
final class YuanField extends TextField implements Interpreted {

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

    @Override
    public Optional<String> unclear() {
        return isEmpty() || fen() != null ? Optional.empty() : Optional.of("desk.amount.unclear");
    }

    private void understand() {
        var fen = Yuan.fen(getValue());
        setErrorMessage(unclear().map(key -> getTranslation(key)).orElse(""));
        setInvalid(unclear().isPresent());
        setHelperText(fen.map(Yuan::of).orElse(""));
    }
}
