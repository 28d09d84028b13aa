package cn.fengqiao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the graph lives and how much it may take.
 *
 * @param uri an external server or cluster ({@code neo4j://…}); absent for the embedded database
 * @param passwordFile file whose first line is the password of the external database
 * @param boltPort loopback port of the embedded database; 0 for any free one
 * @param pageCache memory of the embedded database for its files ("64m")
 * @param transactionMemory most memory that one transaction may take ("256m")
 * @param migrationPatience how long a start waits for another one that is migrating the same external database
 * @param replanInterval how long the embedded database keeps the plan of a query at least, though the graph has changed
 * @param minimumFreeMegabytes below this the product does not start
 * @param demo whether a database that was never asked gets the demo data; by default only the embedded one
 */
@ConfigurationProperties("fengqiao.store")
record StoreProperties(
        @Nullable URI uri,
        @DefaultValue("neo4j") String user,
        @Nullable String password,
        @Nullable Path passwordFile,
        @Nullable String database,
        @DefaultValue("0") int boltPort,
        @DefaultValue("64m") String pageCache,
        @DefaultValue("256m") String transactionMemory,
        @DefaultValue("60s") Duration transactionTimeout,
        @DefaultValue("15s") Duration lockTimeout,
        @DefaultValue("30s") Duration migrationPatience,
        @DefaultValue("10s") Duration replanInterval,
        @DefaultValue("512") long minimumFreeMegabytes,
        @Nullable Boolean demo) {

    boolean wantsDemo() {
        return demo == null ? embedded() : demo;
    }

    boolean embedded() {
        return uri == null || uri.toString().isBlank();
    }

    String externalPassword() {
        if (passwordFile == null || passwordFile.toString().isBlank()) {
            return password == null ? "" : password;
        }
        try (var lines = Files.lines(passwordFile)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart(e, CannotStart.Reason.BAD_OPTION, "--db-password-file", passwordFile);
        }
    }
}
