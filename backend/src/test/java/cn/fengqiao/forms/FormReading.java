package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import org.springframework.context.ApplicationContext;

/** Lets the benchmark fill a form without issuing it. */
public final class FormReading {

    private FormReading() {}

    /** Gathers the facts and fills the form; answers how many parties it names. */
    public static int fill(ApplicationContext context, DisputeId id, FormKind kind) {
        var prepared =
                context.getBean(Sheets.class).prepare(id, FormOrder.of(kind)).orElseThrow();
        prepared.form().fill(prepared.facts(), "基准");
        return prepared.facts().parties().size();
    }

    /** The same, written as a file; answers with its size in bytes. */
    public static int write(ApplicationContext context, DisputeId id, FormKind kind, FormFormat format) {
        var prepared =
                context.getBean(Sheets.class).prepare(id, FormOrder.of(kind)).orElseThrow();
        var sheet = prepared.form().fill(prepared.facts(), "基准");
        return (format == FormFormat.PDF ? new PdfWriter().write(sheet) : new DocxWriter().write(sheet)).length;
    }
}
