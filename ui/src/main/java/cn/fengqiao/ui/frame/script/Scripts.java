package cn.fengqiao.ui.frame.script;

import java.util.List;

/** Where the JavaScript libraries lie inside their jars; the only place that names their versions in Java. */
final class Scripts {

    static final String CYTOSCAPE = "context://webjars/cytoscape/3.33.1/dist/cytoscape.min.js";
    static final String ECHARTS = "context://_static/echarts/6.0.0/dist/echarts.min.js";
    static final String FULLCALENDAR = "context://webjars/fullcalendar/6.1.15/index.global.min.js";
    static final String FULLCALENDAR_ZH = "context://webjars/fullcalendar__core/6.1.15/locales/zh-cn.global.min.js";
    static final String CODEMIRROR = "context://webjars/codemirror/5.65.21/lib/codemirror.js";
    static final String CODEMIRROR_STYLE = "context://webjars/codemirror/5.65.21/lib/codemirror.css";
    static final String CODEMIRROR_CYPHER = "context://webjars/codemirror/5.65.21/mode/cypher/cypher.js";
    static final String CODEMIRROR_BRACKETS = "context://webjars/codemirror/5.65.21/addon/edit/matchbrackets.js";
    static final String CODEMIRROR_CLOSE = "context://webjars/codemirror/5.65.21/addon/edit/closebrackets.js";
    static final String CODEMIRROR_HINT = "context://webjars/codemirror/5.65.21/addon/hint/show-hint.js";
    static final String CODEMIRROR_HINT_STYLE = "context://webjars/codemirror/5.65.21/addon/hint/show-hint.css";

    static final String COMMON = "context://js/common.js";
    static final String GRAPH = "context://js/graph.js";
    static final String CHART = "context://js/chart.js";
    static final String CALENDAR = "context://js/calendar.js";
    static final String EDITOR = "context://js/editor.js";

    private Scripts() {}

    static List<String> all() {
        return List.of(
                CYTOSCAPE,
                ECHARTS,
                FULLCALENDAR,
                FULLCALENDAR_ZH,
                CODEMIRROR,
                CODEMIRROR_STYLE,
                CODEMIRROR_CYPHER,
                CODEMIRROR_BRACKETS,
                CODEMIRROR_CLOSE,
                CODEMIRROR_HINT,
                CODEMIRROR_HINT_STYLE,
                COMMON,
                GRAPH,
                CHART,
                CALENDAR,
                EDITOR);
    }
}
