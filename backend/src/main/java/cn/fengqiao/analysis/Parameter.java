package cn.fengqiao.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One parameter of a question, as its file declares it.
 *
 * @param fallback the default as written in the file: a literal, or a date counted from today
 */
public record Parameter(String name, ParameterKind kind, String fallback) {

    private static final int LARGEST = 100_000;
    private static final int LONGEST_TEXT = 100;

    /** The default value as text, the way it stands in a field or a URL. */
    public String defaultText(LocalDate today) {
        return kind == ParameterKind.DATE
                ? DateExpression.evaluate(fallback, today).toString()
                : fallback;
    }

    /** The value that the graph is asked with, or empty when the text is no value of this kind. */
    Optional<Object> value(String text) {
        try {
            return switch (kind) {
                case DATE -> Optional.of(LocalDate.parse(text.strip()));
                case INTEGER -> whole(Long.parseLong(text.strip()));
                case AREA -> text.matches("[0-9]{0,12}") ? Optional.of(text) : Optional.empty();
                case TEXT -> text.length() <= LONGEST_TEXT ? Optional.of(text.strip()) : Optional.empty();
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> whole(long number) {
        return number >= 0 && number <= LARGEST ? Optional.of(number) : Optional.empty();
    }
}
