package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Countdown;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A last day with what is left until it, in the days that its limit is set in: 还剩 3 个工作日, 超期 2 天. */
final class Countdowns {

    private Countdowns() {}

    static String words(Countdown left) {
        var late = left.overdue() ? "late" : left.days() == 0 ? "today" : "left";
        return Words.of("course." + late + (left.working() ? ".workdays" : ".days"), left.days());
    }

    static Span of(LocalDate last, @Nullable Countdown left, Dates dates) {
        var span = new Span(new Span(dates.date(last)));
        span.addClassName("fq-when");
        if (left != null) {
            var rest = new Span(words(left));
            rest.addClassName("fq-quiet");
            span.add(rest);
            span.setClassName("overdue", left.overdue());
        }
        return span;
    }
}
