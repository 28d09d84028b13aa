package cn.fengqiao.ui.analysis;

import cn.fengqiao.ui.frame.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a value of an answer is written for its reader. */
final class Cells {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");

    private final AnalysisDesk desk;
    private final Locale locale = Words.locale();

    Cells(AnalysisDesk desk) {
        this.desk = desk;
    }

    String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate date -> desk.dates().date(date);
            case Instant instant -> desk.dates().dateTime(instant);
            case Double number ->
                BigDecimal.valueOf(number)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
            case Boolean truth -> Words.of(truth ? "analysis.yes" : "analysis.no");
            case List<?> list -> list.stream().map(this::text).collect(Collectors.joining("、"));
            default -> word(cell.toString());
        };
    }

    /** The reader's word for a constant of the graph; any other text as it is. */
    String word(String text) {
        var words = desk.translations().getAllTranslations(locale);
        return CONSTANT.matcher(text).matches() ? words.getOrDefault("analysis.value." + text, text) : text;
    }

    String column(String name) {
        return desk.translations().getAllTranslations(locale).getOrDefault("analysis.column." + name, name);
    }
}
