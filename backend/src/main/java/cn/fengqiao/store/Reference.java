package cn.fengqiao.store;

/**
 * Data that the product cannot work without (divisions, code lists …), loaded after the migrations and before the first
 * request whenever the stored version is lower than {@link #version()}, also where demo data is not wanted.
 */
public interface Reference {

    /** Name under which the loaded version is remembered; never changed. */
    String name();

    /** Raised whenever {@link #load()} would write something else than before. */
    int version();

    /** Sets with a lower order are loaded earlier. */
    int order();

    /** Writes the set. May be interrupted and called again, so it merges and never assumes an empty graph. */
    void load();
}
