package cn.fengqiao.ui.frame.script;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Turns the records of the parts into what their scripts read. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode of(Object value) {
        return MAPPER.valueToTree(value);
    }
}
