package cn.fengqiao.security;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random bytes and their spelling, in one place so that nobody reaches for a weaker source. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters and digits that are mistaken for one another when read aloud or from paper. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secrets() {}

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static String hex(int bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    /** A password for one use: sixteen readable characters in groups of four, about 79 bits. */
    static String oneTimePassword() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return text.toString();
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] unbase64(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    static byte[] mac(SecretKeySpec key, byte[] message) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot compute " + key.getAlgorithm(), e);
        }
    }
}
