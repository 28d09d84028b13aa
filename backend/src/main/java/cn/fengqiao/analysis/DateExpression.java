package cn.fengqiao.analysis;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/** The few date expressions that defaults of questions are written in, so that they mean the same here and in a browser. */
final class DateExpression {

    private static final Pattern FORM =
            Pattern.compile("date\\((?:'([0-9-]+)')?\\)(?:\\s*([+-])\\s*duration\\('(P[0-9A-Z]+)'\\))?");

    private DateExpression() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static LocalDate evaluate(String text, LocalDate today) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no date. Maybe date('2026-01-31') or date() - duration('P90D')?".formatted(text));
        }
        var day = matcher.group(1) == null ? today : LocalDate.parse(matcher.group(1));
        if (matcher.group(2) == null) {
            return day;
        }
        var distance = Period.parse(matcher.group(3));
        return "+".equals(matcher.group(2)) ? day.plus(distance) : day.minus(distance);
    }
}
