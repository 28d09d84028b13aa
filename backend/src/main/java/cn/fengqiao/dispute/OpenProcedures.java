package cn.fengqiao.dispute;

/**
 * What a dispute asks of whoever runs procedures; owned here and implemented there, so that a dispute knows no
 * procedure from inside.
 */
public interface OpenProcedures {

    /** The dispute is being closed: what is open ends with it, in the running transaction. */
    void endWith(Standing standing, Closing closing, String reason);
}
