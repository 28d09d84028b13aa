package cn.fengqiao.deliberation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import org.springframework.context.ApplicationContext;

/** Lets the benchmark read a matrix without noting the look, to tell the two apart. */
public final class MatrixReading {

    private MatrixReading() {}

    /** Answers how many parties the matrix has. */
    public static int read(ApplicationContext context, DisputeId id) {
        var reads = context.getBean(DeliberationReads.class);
        return context.getBean(DisputeAccess.class)
                .look(
                        id,
                        DeliberationReads.BESIDES,
                        (standing, row) -> new MatrixRows(reads.board(standing, row)).page(id))
                .orElseThrow()
                .rows()
                .size();
    }
}
