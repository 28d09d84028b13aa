package cn.fengqiao.store;

import java.util.List;
import lombok.Getter;
import org.springframework.boot.ExitCodeGenerator;

/** The product cannot start, for a reason that an operator can act on; nothing was damaged. */
@Getter
public final class CannotStart extends RuntimeException implements ExitCodeGenerator {

    /** Why; each reason has its own exit code, which scripts may rely on. */
    public enum Reason {
        /** Another program listens on the port of the page. */
        PORT_TAKEN(10),
        /** Another process has the data directory open. */
        DATA_IN_USE(11),
        /** The data directory cannot be written to. */
        NOT_WRITABLE(12),
        /** The disk of the data directory has too little room. */
        DISK_FULL(13),
        /** The data was written by a newer version of the product. */
        NEWER_DATA(14),
        /** The external database does not answer. */
        UNREACHABLE(15),
        /** The external database refuses the user name or password. */
        WRONG_PASSWORD(16),
        /** An option has a value that makes no sense. */
        BAD_OPTION(17),
        /** The embedded database does not start; its own message says more. */
        DATABASE_BROKEN(18),
        /** An earlier start was killed while it wrote demo data into an external database. */
        HALF_LOADED(19),
        /** The keys are not those that sealed this database. */
        WRONG_KEYS(20),
        /** There is no data directory to check. */
        NO_DATA(21),
        /** Another process is migrating the external database, or was killed while it did. */
        MIGRATION_LOCKED(22),
        /** The address to listen on belongs to no interface of this machine. */
        FOREIGN_ADDRESS(23),
        /** The operating system does not let this user listen on the port. */
        PORT_FORBIDDEN(24),
        /** The directory of the keys cannot be read or written. */
        KEYS_NOT_WRITABLE(25);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }

        /** Key of the sentence that tells the operator what to do. */
        public String key() {
            return "start.error." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final List<String> args;

    public CannotStart(Reason reason, Object... args) {
        super(reason + " " + List.of(args));
        this.reason = reason;
        this.args = List.of(args).stream().map(String::valueOf).toList();
    }

    public CannotStart(Throwable cause, Reason reason, Object... args) {
        this(reason, args);
        initCause(cause);
    }

    @Override
    public int getExitCode() {
        return reason.exitCode();
    }
}
