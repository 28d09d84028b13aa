package cn.fengqiao.security;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes ID and phone numbers out of what goes into the trail: reasons are free text, and people paste into them. */
final class Redaction {

    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![0-9A-Za-z-])(?:[1-9]\\d{5}(?:19|20)\\d{9}[0-9Xx]|(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4})(?![0-9A-Za-z])");

    private Redaction() {}

    static String of(String text) {
        return NUMBERS.matcher(text).replaceAll("***");
    }

    static Map<String, @Nullable Object> of(Map<String, ?> details) {
        var clean = new LinkedHashMap<String, @Nullable Object>();
        details.forEach((name, value) -> clean.put(name, value(value)));
        return clean;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> of(text);
            case Map<?, ?> map -> {
                var clean = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((name, inner) -> clean.put(String.valueOf(name), value(inner)));
                yield clean;
            }
            case Collection<?> list -> list.stream().map(Redaction::value).toList();
            case Number number -> number;
            case Boolean flag -> flag;
            default -> of(value.toString());
        };
    }
}
