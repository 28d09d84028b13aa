package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeChoices;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Acting;
import org.springframework.context.ApplicationContext;

/** Lets the benchmark read a page without noting the look, to tell the two apart. */
public final class PageReading {

    private PageReading() {}

    /** Answers how many parties the page has. */
    public static int read(ApplicationContext context, DisputeId id) {
        var actor = context.getBean(Acting.class).actor();
        var choices = context.getBean(DisputeChoices.class);
        var reads = context.getBean(DisputePageReads.class);
        return context.getBean(DisputeAccess.class)
                .look(
                        id,
                        reads.besides(actor),
                        (standing, row) -> reads.page(
                                row.get("page"),
                                new Viewer(actor, standing),
                                choices.actions(standing),
                                choices.exits(standing)))
                .orElseThrow()
                .parties()
                .size();
    }
}
