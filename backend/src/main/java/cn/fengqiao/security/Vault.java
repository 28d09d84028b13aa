package cn.fengqiao.security;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Keeps ID and phone numbers so that the database alone tells none of them: sealed for showing, keyed for matching.
 *
 * <p>A sealed text carries the id of its key and opens only on the node and field it was sealed for. {@code field} is
 * the name of the property without its ending {@code Sealed}; the re-sealing after a change of keys relies on it.
 */
public final class Vault {

    private static final String FORM = "v1";

    private static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    private final KeyFile file;

    private volatile Keyring ring;

    Vault(KeyFile file) {
        this.file = file;
        this.ring = file.readOrCreate();
    }

    /** Encrypts a personal value for one field of one node. */
    public String seal(String plain, String nodeId, String field) {
        var keys = ring;
        var nonce = Secrets.bytes(NONCE);
        var sealed = crypt(
                Cipher.ENCRYPT_MODE,
                keys,
                keys.current(),
                nonce,
                plain.getBytes(StandardCharsets.UTF_8),
                binding(nodeId, field));
        return FORM + "." + keys.current() + "." + Secrets.base64(nonce) + "." + Secrets.base64(sealed);
    }

    /**
     * Gives back the value; only for a look that leaves an audit entry, see {@link Reveal}.
     *
     * @throws IllegalStateException when it was sealed for another node or field, was changed, or its key is missing
     */
    public String open(String sealed, String nodeId, String field) {
        var parts = sealed.split("\\.", -1);
        if (parts.length != 4 || !parts[0].equals(FORM)) {
            throw new IllegalStateException("the " + field + " of node " + nodeId + " is not a sealed text");
        }
        var plain = crypt(
                Cipher.DECRYPT_MODE,
                ring,
                parts[1],
                Secrets.unbase64(parts[2]),
                Secrets.unbase64(parts[3]),
                binding(nodeId, field));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** Encrypts a file's content for one field of one node; as strong as {@link #seal}, without its text form. */
    public byte[] sealBytes(byte[] plain, String nodeId, String field) {
        return seal(Secrets.base64(plain), nodeId, field).getBytes(StandardCharsets.US_ASCII);
    }

    /** Gives back what {@link #sealBytes} took. */
    public byte[] openBytes(byte[] sealed, String nodeId, String field) {
        return Secrets.unbase64(open(new String(sealed, StandardCharsets.US_ASCII), nodeId, field));
    }

    /** The keyed hash under which equal values meet; the caller normalises first. */
    public String key(String normalised) {
        return HexFormat.of().formatHex(Secrets.mac(ring.matching(), normalised.getBytes(StandardCharsets.UTF_8)));
    }

    /** True when the text was sealed with the key in use now. */
    public boolean isCurrent(String sealed) {
        return sealed.startsWith(mark());
    }

    /** What every text begins with that was sealed with the key in use now. */
    String mark() {
        return FORM + "." + ring.current() + ".";
    }

    /** The id of the key in use now. */
    String currentKey() {
        return ring.current();
    }

    /** Adds a key and seals with it from now on; older keys still open. */
    synchronized String changeKey() {
        var next = ring.withNewKey();
        file.replace(next);
        ring = next;
        return next.current();
    }

    /** The seal of the audit trail's end: nobody without the key can set a shorter trail in its place. */
    String trailSeal(String message) {
        return HexFormat.of().formatHex(Secrets.mac(ring.trail(), message.getBytes(StandardCharsets.UTF_8)));
    }

    /** False when the end of the trail was sealed by other keys, or changed without them. */
    boolean isOwnTrail(AuditHead head) {
        return head.seal().equals(trailSeal(AuditHead.message(head.seq(), head.hash())));
    }

    Path file() {
        return file.file();
    }

    private static byte[] crypt(int mode, Keyring ring, String keyId, byte[] nonce, byte[] input, byte[] binding) {
        var key = ring.sealing().get(keyId);
        if (key == null) {
            throw new IllegalStateException(
                    "the key " + keyId + " is missing. Maybe the keys directory is not the one of this database.");
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(binding);
            return cipher.doFinal(input);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("a sealed text does not belong to this node and field, or was changed", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal with AES-GCM", e);
        }
    }

    private static byte[] binding(String nodeId, String field) {
        return (nodeId.length() + ":" + nodeId + ":" + field).getBytes(StandardCharsets.UTF_8);
    }
}
