package cn.fengqiao.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes the ids of nodes: random, so that nobody can guess the next one from a URL. */
public final class Ids {

    private Ids() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The id of a node of public reference data: always the same for the same code, so that loading again changes nothing. */
    public static String derived(String kind, String code) {
        return UUID.nameUUIDFromBytes((kind + ":" + code).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
