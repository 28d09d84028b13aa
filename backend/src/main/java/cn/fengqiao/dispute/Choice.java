package cn.fengqiao.dispute;

import cn.fengqiao.shared.Refusal;
import java.util.List;

/**
 * Something a person could do now: allowed, or not and why not.
 *
 * @param whyNot empty when it is allowed; else the rules and reasons, in order of weight
 */
public record Choice<T>(T what, List<Refusal> whyNot) {

    public Choice {
        whyNot = List.copyOf(whyNot);
    }

    public boolean allowed() {
        return whyNot.isEmpty();
    }
}
