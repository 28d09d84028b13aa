package cn.fengqiao.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an entry of the trail becomes a hash: SHA-256 over its canonical JSON, which names the hash before it. */
final class AuditChain {

    /** What stands before the first entry. */
    static final String START = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private AuditChain() {}

    /** Keys in order of their characters, no white space. */
    static String canonical(Map<String, ?> values) {
        return JSON.writeValueAsString(new TreeMap<>(values));
    }

    static String hash(AuditRow entry) {
        var values = new TreeMap<String, Object>();
        values.put("seq", entry.seq());
        values.put("at", entry.at().toString());
        values.put("accountId", entry.accountId());
        values.put("actor", entry.actor());
        values.put("action", entry.action());
        values.put("nodeLabel", entry.nodeLabel());
        values.put("nodeId", entry.nodeId());
        // Entries from before areas were noted keep their hashes.
        if (!entry.area().isEmpty()) {
            values.put("area", entry.area());
        }
        values.put("details", entry.details());
        values.put("previousHash", entry.previousHash());
        return sha256(canonical(values));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
