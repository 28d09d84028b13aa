package cn.fengqiao.forms;

import cn.fengqiao.shared.Refusal;
import java.util.List;

/**
 * A form that may be wanted now.
 *
 * @param whyNot empty when it can be issued; else what has to be there first
 */
public record FormChoice(FormKind kind, List<Refusal> whyNot) {

    public FormChoice {
        whyNot = List.copyOf(whyNot);
    }

    public boolean allowed() {
        return whyNot.isEmpty();
    }
}
