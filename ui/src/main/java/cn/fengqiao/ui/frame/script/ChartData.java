package cn.fengqiao.ui.frame.script;

import java.util.List;

/**
 * What a chart shows.
 *
 * @param categories along the axis, or the slices of a pie; in the reader's language
 * @param unit written behind the numbers; may be empty
 */
public record ChartData(Kind kind, List<String> categories, List<Series> series, String unit) {

    /** How the numbers are drawn. */
    public enum Kind {
        /** Columns, for amounts side by side. */
        BAR,
        /** Bars that lie, for long words. */
        LYING_BAR,
        /** A line, for time. */
        LINE,
        /** Shares of a whole; the first series only. */
        PIE
    }

    /** One row of numbers, one for each category. */
    public record Series(String name, List<? extends Number> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }
}
