package cn.fengqiao.security;

/** Sealed content that a subject keeps outside of the graph; sealed anew with everything else when the key changes. */
public interface SealedElsewhere {

    /**
     * Seals anew what carries an older key; may be interrupted and run again.
     *
     * @return how many were sealed anew
     */
    int reseal();
}
