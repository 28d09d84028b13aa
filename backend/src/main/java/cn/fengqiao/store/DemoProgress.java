package cn.fengqiao.store;

/** Hears how far loading the demo data has come. */
@FunctionalInterface
public interface DemoProgress {

    /**
     * Called after each part.
     *
     * @param message translation key of what was loaded last ({@code demo.progress.people})
     * @param percent how much of the whole is done, 0 to 100
     */
    void at(String message, int percent);
}
