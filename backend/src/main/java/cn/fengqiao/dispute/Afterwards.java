package cn.fengqiao.dispute;

import java.time.LocalDate;

/**
 * What a dispute tells whoever looks after it later; owned here and implemented there, by as many as care, in the running
 * transaction, so that a dispute knows no follow-up from inside.
 */
public interface Afterwards {

    /** A whole agreement was reached. */
    void agreed(Standing standing);

    /** A grade was confirmed: how often and how somebody looks again follows it. */
    void graded(Standing standing, Risk risk);

    /** The police decided about domestic violence. */
    void violenceDecided(Standing standing, ViolenceDecision decision, LocalDate on);

    /** The dispute is closed. */
    void closed(Standing standing, Closing closing);
}
