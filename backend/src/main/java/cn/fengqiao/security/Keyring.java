package cn.fengqiao.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret keys of one database: several to seal with, of which the newest is used, one to match with, one for the
 * end of the audit trail.
 */
record Keyring(String current, Map<String, SecretKeySpec> sealing, SecretKeySpec matching, SecretKeySpec trail) {

    private static final String SEALING = "seal.";

    Keyring {
        sealing = Map.copyOf(sealing);
        if (!sealing.containsKey(current)) {
            throw new IllegalArgumentException("the current key " + current + " is not on the ring");
        }
    }

    static Keyring fresh() {
        var id = Secrets.hex(4);
        return new Keyring(id, Map.of(id, aes(Secrets.bytes(32))), mac(Secrets.bytes(32)), mac(Secrets.bytes(32)));
    }

    /** The same ring with one more key to seal with; what the older keys sealed can still be opened. */
    Keyring withNewKey() {
        var id = Secrets.hex(4);
        var keys = new LinkedHashMap<>(sealing);
        keys.put(id, aes(Secrets.bytes(32)));
        return new Keyring(id, keys, matching, trail);
    }

    Properties toProperties() {
        var properties = new Properties();
        properties.setProperty("current", current);
        properties.setProperty("matching", Secrets.base64(matching.getEncoded()));
        properties.setProperty("trail", Secrets.base64(trail.getEncoded()));
        sealing.forEach((id, key) -> properties.setProperty(SEALING + id, Secrets.base64(key.getEncoded())));
        return properties;
    }

    static Keyring of(Properties properties) {
        var keys = new LinkedHashMap<String, SecretKeySpec>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(SEALING))
                .forEach(name -> keys.put(name.substring(SEALING.length()), aes(bytes(properties, name))));
        return new Keyring(
                properties.getProperty("current", ""),
                keys,
                mac(bytes(properties, "matching")),
                mac(bytes(properties, "trail")));
    }

    private static byte[] bytes(Properties properties, String name) {
        var bytes = Secrets.unbase64(properties.getProperty(name, ""));
        if (bytes.length != 32) {
            throw new IllegalArgumentException("the key " + name + " has " + bytes.length + " bytes instead of 32");
        }
        return bytes;
    }

    private static SecretKeySpec aes(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    private static SecretKeySpec mac(byte[] bytes) {
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** Names the key in use, never a key. */
    @Override
    public String toString() {
        return "Keyring[" + current + " of " + sealing.keySet() + "]";
    }
}
