package cn.fengqiao.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * PBKDF2 with SHA-256, from the JDK alone. A hash names its rounds, so that they can be raised without locking anybody
 * out; no other part of a password's life (bcrypt's 72 bytes) limits a sentence in Chinese.
 */
final class PasswordHash implements PasswordEncoder {

    private static final String FORM = "pbkdf2-sha256";

    private static final int SALT = 16;

    private static final int LENGTH = 32;

    private final int rounds;

    PasswordHash(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : hash(password);
    }

    String hash(CharSequence password) {
        var salt = Secrets.bytes(SALT);
        return String.join(
                "$",
                FORM,
                String.valueOf(rounds),
                Secrets.base64(salt),
                Secrets.base64(derive(password, salt, rounds)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        var parts = hash.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(FORM)) {
            return false;
        }
        var derived = derive(password, Secrets.unbase64(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, Secrets.unbase64(parts[3]));
    }

    private static byte[] derive(CharSequence password, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(password.toString().toCharArray(), salt, rounds, LENGTH * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2 with SHA-256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
