package cn.fengqiao.ui.launch;

import cn.fengqiao.store.CannotStart;
import cn.fengqiao.store.CannotStart.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/** Finds out why the product cannot start, and tells it in words that say what to do. */
final class StartErrors {

    /** Exit code of what nobody expected; the log file says more. */
    private static final int UNEXPECTED = 1;

    /** Ports below are for the administrator alone on most systems. */
    private static final int FIRST_FREE_FOR_ALL = 1024;

    private static final int ANSWER_MILLIS = 1_000;

    private StartErrors() {}

    /** Says what went wrong and gives the exit code for it. */
    static int report(Throwable error, Console console, Path data) {
        var known = known(error);
        if (known.isPresent()) {
            console.complain(
                    known.get().getReason().key(), known.get().getArgs().toArray());
            return known.get().getExitCode();
        }
        console.complain(
                "start.error.unexpected", root(error), data.resolve("log").resolve("fengqiao.log"));
        return UNEXPECTED;
    }

    /** Whether {@link #report} has plain words for it, so that nobody needs a stack trace. */
    static Optional<CannotStart> known(Throwable error) {
        for (var e = error; e != null; e = e.getCause()) {
            if (e instanceof CannotStart cannotStart) {
                return Optional.of(cannotStart);
            }
            if (e instanceof PortInUseException taken) {
                return Optional.of(new CannotStart(e, Reason.PORT_TAKEN, String.valueOf(taken.getPort())));
            }
        }
        return Optional.empty();
    }

    /** Looks before anything is started or written, since demo data takes a while to load. */
    static void requireFreePort(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new CannotStart(e, Reason.BAD_OPTION, "--address", address);
        } catch (IOException e) {
            throw cannotListen(e, address, port);
        }
    }

    /** The operating system's own words come in its own language, so it is asked again in other ways. */
    static CannotStart cannotListen(IOException error, String address, int port) {
        var words = String.valueOf(error.getMessage());
        if (isForeign(address)) {
            return new CannotStart(error, Reason.FOREIGN_ADDRESS, address, words);
        }
        if (port > 0 && port < FIRST_FREE_FOR_ALL && !answers(address, port)) {
            return new CannotStart(error, Reason.PORT_FORBIDDEN, String.valueOf(port), words);
        }
        return new CannotStart(error, Reason.PORT_TAKEN, String.valueOf(port));
    }

    private static boolean isForeign(String address) {
        try {
            var wanted = InetAddress.getByName(address);
            return !wanted.isAnyLocalAddress()
                    && !wanted.isLoopbackAddress()
                    && NetworkInterface.getByInetAddress(wanted) == null;
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean answers(String address, int port) {
        try (var socket = new Socket()) {
            var wanted = InetAddress.getByName(address);
            var target = wanted.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : wanted;
            socket.connect(new InetSocketAddress(target, port), ANSWER_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String root(Throwable error) {
        var root = error;
        for (var cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root.toString();
    }
}
