package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Flaw;
import cn.fengqiao.planner.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a document that notes what is wrong there and goes on with a stand-in, so that all flaws show at once. */
final class Cursor {

    private static final int ENOUGH = 50;
    static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final JsonNode node;
    final String pointer;
    private final List<Flaw> flaws;

    Cursor(JsonNode node, String pointer, List<Flaw> flaws) {
        this.node = node;
        this.pointer = pointer;
        this.flaws = flaws;
    }

    void flaw(String at, String reason, Object... values) {
        if (flaws.size() < ENOUGH) {
            flaws.add(Flaw.of(at, reason, values));
        }
    }

    /** Names every field that may stand here; anything else is a flaw, most likely a misspelling. */
    void only(String... names) {
        if (!node.isObject()) {
            flaw(pointer, "object");
            return;
        }
        for (var name : node.propertyNames()) {
            if (!Arrays.asList(names).contains(name)) {
                flaw(at(name), "unknownField", name);
            }
        }
    }

    boolean has(String name) {
        var child = node.get(name);
        return child != null && !child.isNull();
    }

    private String at(String name) {
        return pointer + "/" + escaped(name);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable JsonNode child(String name, boolean required) {
        var child = node.get(name);
        if (child == null || child.isNull()) {
            if (required) {
                flaw(at(name), "missing");
            }
            return null;
        }
        return child;
    }

    Cursor enter(String name) {
        var child = child(name, true);
        return new Cursor(child == null ? node : child, at(name), flaws);
    }

    String text(String name) {
        var child = child(name, true);
        return child == null ? "" : text(child, at(name));
    }

    @Nullable
    String textOrNull(String name) {
        var child = child(name, false);
        return child == null ? null : text(child, at(name));
    }

    String text(String name, String usual) {
        var child = child(name, false);
        return child == null ? usual : text(child, at(name));
    }

    private String text(JsonNode child, String at) {
        if (!child.isString()
                || child.stringValue().isBlank()
                || child.stringValue().length() > 200) {
            flaw(at, "text");
            return "";
        }
        return child.stringValue();
    }

    int integer(String name, int from, int to) {
        var child = child(name, true);
        return child == null ? from : integer(child, at(name), from, to);
    }

    int integer(String name, int usual, int from, int to) {
        var child = child(name, false);
        return child == null ? usual : integer(child, at(name), from, to);
    }

    private int integer(JsonNode child, String at, int from, int to) {
        if (!child.isIntegralNumber() || !child.canConvertToInt() || child.intValue() < from || child.intValue() > to) {
            flaw(at, "integer", from, to);
            return from;
        }
        return child.intValue();
    }

    double number(String name, double usual, double from, double to) {
        var child = child(name, false);
        if (child == null) {
            return usual;
        }
        if (!child.isNumber() || child.doubleValue() < from || child.doubleValue() > to) {
            flaw(at(name), "number", from, to);
            return usual;
        }
        return child.doubleValue();
    }

    boolean flag(String name, boolean usual) {
        var child = child(name, false);
        if (child == null) {
            return usual;
        }
        if (!child.isBoolean()) {
            flaw(at(name), "flag");
        }
        return child.isBoolean() && child.booleanValue();
    }

    LocalDate date(String name) {
        var child = child(name, true);
        return child == null ? NO_DATE : date(child, at(name));
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        var child = child(name, false);
        return child == null ? null : date(child, at(name));
    }

    private LocalDate date(JsonNode child, String at) {
        try {
            return LocalDate.parse(child.isString() ? child.stringValue() : "");
        } catch (DateTimeParseException notADate) {
            flaw(at, "date");
            return NO_DATE;
        }
    }

    /** A minute of a day, written {@code 2026-03-02T09:30}. */
    LocalDateTime moment(String name) {
        var child = child(name, true);
        var text = child != null && child.isString() ? child.stringValue() : "";
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException noMoment) {
            if (child != null) {
                flaw(at(name), "moment");
            }
            return NO_DATE.atStartOfDay();
        }
    }

    int time(String name) {
        var child = child(name, true);
        return child == null ? 0 : time(child, at(name));
    }

    int time(String name, int usual) {
        var child = child(name, false);
        return child == null ? usual : time(child, at(name));
    }

    private int time(JsonNode child, String at) {
        var text = child.isString() ? child.stringValue() : "";
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d|24:00")) {
            flaw(at, "time");
            return 0;
        }
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
    }

    /** A stretch of a day, written {@code ["09:00", "11:30"]}. */
    Span span() {
        if (!node.isArray() || node.size() != 2) {
            flaw(pointer, "span");
            return new Span(0, 1);
        }
        return span(time(node.get(0), pointer + "/0"), time(node.get(1), pointer + "/1"));
    }

    Span span(int from, int to) {
        if (from >= to) {
            flaw(pointer, "spanOrder");
            return new Span(0, 1);
        }
        return new Span(from, to);
    }

    <T> List<T> list(String name, boolean required, Function<Cursor, T> each) {
        var child = child(name, required);
        var result = new ArrayList<T>();
        if (child != null && !child.isArray()) {
            flaw(at(name), "array");
        } else if (child != null) {
            for (int i = 0; i < child.size(); i++) {
                result.add(each.apply(new Cursor(child.get(i), at(name) + "/" + i, flaws)));
            }
        }
        return result;
    }

    /** Names, none of them twice. */
    Set<String> texts(String name) {
        var texts = new LinkedHashSet<String>();
        list(name, false, cursor -> {
            var text = cursor.ownText();
            if (!texts.add(text) && !text.isEmpty()) {
                cursor.flaw(cursor.pointer, "twice", text);
            }
            return text;
        });
        return texts;
    }

    Set<LocalDate> dates(String name) {
        return new LinkedHashSet<>(list(name, false, cursor -> cursor.date(cursor.node, cursor.pointer)));
    }

    String ownText() {
        return text(node, pointer);
    }

    int ownInteger(int from, int to) {
        return integer(node, pointer, from, to);
    }

    int[] ownRow(int to) {
        if (!node.isArray()) {
            flaw(pointer, "array");
            return new int[0];
        }
        var row = new int[node.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = integer(node.get(i), pointer + "/" + i, 0, to);
        }
        return row;
    }

    Map<String, Integer> levels(String name) {
        var child = child(name, false);
        var result = new LinkedHashMap<String, Integer>();
        if (child != null && !child.isObject()) {
            flaw(at(name), "object");
        } else if (child != null) {
            child.properties()
                    .forEach(entry -> result.put(
                            entry.getKey(), integer(entry.getValue(), at(name) + "/" + escaped(entry.getKey()), 1, 9)));
        }
        return result;
    }
}
