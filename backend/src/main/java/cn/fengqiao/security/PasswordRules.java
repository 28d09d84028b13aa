package cn.fengqiao.security;

import cn.fengqiao.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What a password chosen by a person must be: long and not easily guessed; no classes of characters, no expiry. */
final class PasswordRules {

    static final int SHORTEST = 10;

    static final int LONGEST = 128;

    private static final String FIELD = "password";

    private static final String RUNS = "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm";

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    static List<Refusal> check(String password, String username, String name) {
        var refusals = new ArrayList<Refusal>();
        int length = password.codePointCount(0, password.length());
        var plain = plain(password);
        if (length < SHORTEST) {
            refusals.add(Refusal.field(FIELD, "security.password.too-short", SHORTEST));
        }
        if (length > LONGEST) {
            refusals.add(Refusal.field(FIELD, "security.password.too-long", LONGEST));
        }
        if (COMMON.contains(plain) || COMMON.contains(core(plain))) {
            refusals.add(Refusal.field(FIELD, "security.password.common"));
        }
        if (plain.contains(plain(username)) || name.length() > 1 && plain.contains(plain(name))) {
            refusals.add(Refusal.field(FIELD, "security.password.contains-name"));
        }
        if (isMonotonous(plain)) {
            refusals.add(Refusal.field(FIELD, "security.password.monotonous"));
        }
        return refusals;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Without what people add to satisfy counters: digits and signs at either end. */
    private static String core(String plain) {
        return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** Four different characters or fewer, or one run along the alphabet, the digits or a row of keys. */
    private static boolean isMonotonous(String plain) {
        var reversed = new StringBuilder(plain).reverse().toString();
        return plain.codePoints().distinct().count() <= 4
                || plain.length() >= SHORTEST && (RUNS.contains(plain) || RUNS.contains(reversed));
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("security/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords is missing", e);
        }
    }
}
