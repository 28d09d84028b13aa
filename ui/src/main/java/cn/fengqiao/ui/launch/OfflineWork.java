package cn.fengqiao.ui.launch;

import cn.fengqiao.store.CannotStart;
import cn.fengqiao.store.CannotStart.Reason;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.SpringApplication;

/** Commands that need the data directory for themselves: its lock refuses them while the service runs. No port is opened. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class OfflineWork {

    private final Console console;

    int run(SpringApplication application, Options options) {
        if (options.embedded() && !Files.isDirectory(options.data().resolve("db/data"))) {
            throw new CannotStart(
                    Reason.NO_DATA, options.data().toAbsolutePath().normalize());
        }
        var arguments = new ArrayList<>(List.of(options.arguments()));
        arguments.add("--server.port=-1");
        try (var context = application.run(arguments.toArray(String[]::new))) {
            return options.command().equals("check")
                    ? new Check(console).run(context)
                    : new RotateKeys(console).run(context);
        }
    }
}
