package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    private static final String NUMBER = "320508199001011239";

    @TempDir
    Path directory;

    private Vault vault;

    @BeforeEach
    void makeVault() {
        vault = vaultIn("keys");
    }

    @Test
    void whatWasSealedOpensForItsNodeAndField() {
        var sealed = vault.seal(NUMBER, "node-1", "idNumber");

        assertThat(vault.open(sealed, "node-1", "idNumber")).isEqualTo(NUMBER);
        assertThat(sealed).doesNotContain(NUMBER);
    }

    @Test
    void theSameValueIsSealedDifferentlyEachTime() {
        assertThat(vault.seal(NUMBER, "node-1", "idNumber")).isNotEqualTo(vault.seal(NUMBER, "node-1", "idNumber"));
    }

    @Test
    void aSealedTextMovedToAnotherNodeOrFieldDoesNotOpen() {
        var sealed = vault.seal(NUMBER, "node-1", "idNumber");

        assertThatThrownBy(() -> vault.open(sealed, "node-2", "idNumber")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(sealed, "node-1", "phone")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSealedTextThatWasTouchedDoesNotOpen() {
        var sealed = vault.seal(NUMBER, "node-1", "idNumber");
        var at = sealed.length() - 5;
        var touched = sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);

        assertThatThrownBy(() -> vault.open(touched, "node-1", "idNumber")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoHasTheDatabaseButNotTheKeysOpensAndMatchesNothing() {
        var sealed = vault.seal(NUMBER, "node-1", "idNumber");
        var thief = vaultIn("other keys");

        assertThatThrownBy(() -> thief.open(sealed, "node-1", "idNumber")).hasMessageContaining("is missing");
        assertThat(thief.key(NUMBER)).isNotEqualTo(vault.key(NUMBER));
    }

    @Test
    void theSameKeysAreReadAgainAfterARestart() {
        var sealed = vault.seal(NUMBER, "node-1", "idNumber");
        var again = vaultIn("keys");

        assertThat(again.open(sealed, "node-1", "idNumber")).isEqualTo(NUMBER);
        assertThat(again.key(NUMBER)).isEqualTo(vault.key(NUMBER));
    }

    @Test
    void afterAChangeOfKeysTheOldOnesStillOpenAndTheNewOneSeals() {
        var old = vault.seal(NUMBER, "node-1", "idNumber");
        var key = vault.changeKey();

        assertThat(vault.open(old, "node-1", "idNumber")).isEqualTo(NUMBER);
        assertThat(vault.isCurrent(old)).isFalse();
        assertThat(vault.seal(NUMBER, "node-1", "idNumber")).startsWith("v1." + key + ".");
        assertThat(vaultIn("keys").open(old, "node-1", "idNumber")).isEqualTo(NUMBER);
    }

    @Test
    void theKeysAreForTheOwnerAlone() throws IOException {
        assertThat(permissions(directory.resolve("keys"))).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("keys/fengqiao.keys"))).isEqualTo("rw-------");
    }

    @Test
    void keysThatOthersCouldReadAreClosedAtTheNextStart() throws IOException {
        var file = directory.resolve("keys/fengqiao.keys");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        vaultIn("keys");

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aDamagedKeyFileIsNamedAndNotReplaced() throws IOException {
        var file = directory.resolve("keys/fengqiao.keys");
        Files.writeString(file, "current=x\n");

        assertThatThrownBy(() -> vaultIn("keys"))
                .hasMessageContaining("damaged")
                .hasMessageContaining("fengqiao.keys");
        assertThat(file).hasContent("current=x");
    }

    @Test
    void tenThousandNumbersAreSealedAndKeyedWithinThreeSeconds() {
        var begun = Instant.now();
        var texts = new HashSet<String>();

        IntStream.range(0, 10_000).forEach(i -> {
            texts.add(vault.seal(NUMBER, "node-" + i, "idNumber"));
            texts.add(vault.key(NUMBER + i));
        });

        assertThat(texts).hasSize(20_000);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    private Vault vaultIn(String name) {
        return new Vault(new KeyFile(directory.resolve(name)));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
