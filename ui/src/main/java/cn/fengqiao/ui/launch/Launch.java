package cn.fengqiao.ui.launch;

import cn.fengqiao.store.DataDirectory;
import cn.fengqiao.store.DemoProgress;
import cn.fengqiao.store.EarlyStart;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** The way from the command line to a running product, or to a plain sentence why not. */
public final class Launch {

    private final Options options;
    private final Console console;

    private Launch(Options options, Console console) {
        this.options = options;
        this.console = console;
    }

    /** Runs the command; returns when the product is up, or the exit code when there is nothing left to run. */
    public static void main(Class<?> application, String[] arguments) {
        int exitCode = start(application, List.of(arguments), System.getenv());
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int start(Class<?> application, List<String> arguments, Map<String, String> environment) {
        var console = new Console(Locale.CHINESE);
        var data = Path.of("data");
        try {
            var options = Options.of(arguments, environment);
            console = new Console(options.language());
            data = options.data();
            return new Launch(options, console).run(application);
        } catch (RuntimeException e) {
            return StartErrors.report(e, console, data);
        }
    }

    private int run(Class<?> type) {
        var application = new SpringApplication(type);
        application.setMainApplicationClass(type);
        application.addInitializers(context -> QuietStop.onConsole());
        application.addInitializers(new EarlyStart());
        application.addInitializers(context -> {
            DemoProgress progress = (message, percent) -> console.say("start.demo", percent, console.text(message));
            context.getBeanFactory().registerSingleton("demoProgress", progress);
        });
        if (!options.command().equals("run")) {
            return new OfflineWork(console).run(application, options);
        }
        StartErrors.requireFreePort(options.address(), options.port());
        DataDirectory.tryOut(options.data(), options.minimumFreeMegabytes());
        console.say("start.starting", options.data().toAbsolutePath().normalize());
        application.addListeners(new Welcome(console), new FirstAccount(console), new KeyWarning(console));
        var context = application.run(options.arguments());
        if (Trial.wanted()) {
            Trial.visit(context);
            context.close();
            System.exit(0);
        }
        return 0;
    }
}
