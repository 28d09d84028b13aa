package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** From bytes to a checked value: syntax first, then shape, then sense. */
final class Documents {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Documents() {}

    /** Of a document of another form nothing else is said. */
    static <T> Read<T> read(byte[] document, List<String> forms, BiFunction<Cursor, List<Flaw>, T> shape) {
        var flaws = new ArrayList<Flaw>();
        try {
            var root = MAPPER.readTree(document);
            var form = root.path("form");
            if (!root.isObject()) {
                return new Read.Broken<>(List.of(Flaw.of("", "object")));
            }
            if (!form.isString() || !forms.contains(form.stringValue())) {
                return new Read.Broken<>(List.of(Flaw.of("/form", "form", forms.getFirst())));
            }
            var value = shape.apply(new Cursor(root, "", flaws), flaws);
            return flaws.isEmpty() ? new Read.Good<>(value) : new Read.Broken<>(flaws);
        } catch (JacksonException syntax) {
            var at = syntax.getLocation();
            return new Read.Broken<>(
                    List.of(Flaw.of("", "syntax", at.getLineNr(), at.getColumnNr(), syntax.getOriginalMessage())));
        }
    }
}
