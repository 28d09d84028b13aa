package cn.fengqiao.store;

/** Invented people in real places, loaded once into an empty data directory unless the operator said {@code --empty}. */
public interface DemoData {

    /** Writes everything. When it is interrupted, the next start throws the half-written database away and begins anew. */
    void load(DemoProgress progress);
}
