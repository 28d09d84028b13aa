package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage.Earlier;
import cn.fengqiao.mediation.DisputePage.Slice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the slice before what is shown; gone when there is nothing before. */
final class EarlierButton<T> extends Button {

    private @Nullable Earlier from;

    /** Where the slice before comes from; empty when the dispute may not be seen any more. */
    interface Source<T> extends Serializable {
        Optional<Slice<T>> before(Earlier earlier);
    }

    EarlierButton(String text, @Nullable Earlier from, Source<T> source, Consumer<List<T>> shown) {
        super(text);
        this.from = from;
        setVisible(from != null);
        addThemeVariants(ButtonVariant.TERTIARY);
        setDisableOnClick(true);
        addClickListener(click -> read(source, shown));
    }

    private void read(Source<T> source, Consumer<List<T>> shown) {
        var earlier = from;
        var slice = earlier == null ? Optional.<Slice<T>>empty() : source.before(earlier);
        from = slice.map(Slice::earlier).orElse(null);
        setVisible(from != null);
        setEnabled(true);
        slice.ifPresent(found -> shown.accept(found.items()));
    }
}
