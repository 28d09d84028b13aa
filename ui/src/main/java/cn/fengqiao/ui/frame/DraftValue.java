package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a part of a form that is more than a plain field is kept as text: a choice among more rows than are loaded, a list
 * of editors that grows. Whoever makes the part attaches this to it.
 */
public record DraftValue(Supplier<String> write, Consumer<String> read) {

    public <C extends Component> C attachTo(C part) {
        ComponentUtil.setData(part, DraftValue.class, this);
        return part;
    }

    static Optional<DraftValue> of(Component part) {
        return Optional.ofNullable(ComponentUtil.getData(part, DraftValue.class));
    }
}
