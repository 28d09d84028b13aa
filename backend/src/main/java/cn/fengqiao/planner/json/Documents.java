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

    static <T> Read<T> read(byte[] document, BiFunction<Cursor, List<Flaw>, T> shape) {
        var flaws = new ArrayList<Flaw>();
        try {
            var cursor = new Cursor(MAPPER.readTree(document), "", flaws);
            var value = shape.apply(cursor, flaws);
            return flaws.isEmpty() ? new Read.Good<>(value) : new Read.Broken<>(flaws);
        } catch (JacksonException syntax) {
            var at = syntax.getLocation();
            return new Read.Broken<>(
                    List.of(Flaw.of("", "syntax", at.getLineNr(), at.getColumnNr(), syntax.getOriginalMessage())));
        }
    }
}
