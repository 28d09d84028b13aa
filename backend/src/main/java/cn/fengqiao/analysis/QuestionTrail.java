package cn.fengqiao.analysis;

import cn.fengqiao.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.exceptions.Neo4jException;

/** What the audit trail keeps of a question, and how a question that the database ended is told to the reader. */
final class QuestionTrail {

    private QuestionTrail() {}

    /** The hash tells which version of the file was asked. */
    static Map<String, Object> details(QuestionResult result, Map<String, Object> values) {
        return Map.of(
                "cypherHash", sha256(result.question().cypher()),
                "rows", result.rows().size(),
                "truncated", result.truncated(),
                "milliseconds", result.took().toMillis(),
                "parameters", parameters(values));
    }

    /** A question that the database ended: who asks too much is seen, too. */
    static Map<String, Object> ended(Question question, Map<String, Object> values, Refusal why) {
        return Map.of("cypherHash", sha256(question.cypher()), "why", why.key(), "parameters", parameters(values));
    }

    private static String parameters(Map<String, Object> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    static Refusal refusal(Neo4jException failure) {
        var code = failure.code();
        if (code.contains("TransactionTimedOut")) {
            return Refusal.state("refusal.question-timed-out");
        }
        if (code.contains("Terminated")) {
            return Refusal.state("refusal.question-cancelled");
        }
        if (code.contains("MemoryPoolOutOfMemory")) {
            return Refusal.state("refusal.question-too-large");
        }
        throw failure;
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
