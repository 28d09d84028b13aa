package cn.fengqiao.analysis;

import java.util.List;

/**
 * How a question's result is drawn.
 *
 * @param category the column along the axis
 * @param values the columns with one series each
 */
public record Chart(Form form, String category, List<String> values) {

    public Chart {
        values = List.copyOf(values);
    }

    /** The shapes a chart can have. */
    public enum Form {
        /** Bars beside one another, for kinds and places. */
        BAR,
        /** A line over time. */
        LINE
    }
}
