package cn.fengqiao.ui.launch;

import cn.fengqiao.security.DemoAccounts;
import java.util.Locale;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Tells the operator where the page is, once it answers. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private final Console console;

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var taken = event.getTimeTaken();
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            var address = web.getEnvironment().getProperty("server.address", "127.0.0.1");
            var host = address.equals("0.0.0.0") || address.equals("127.0.0.1") ? "localhost" : address;
            console.say(
                    "start.ready",
                    "http://%s:%d/".formatted(host, web.getWebServer().getPort()),
                    String.format(Locale.ROOT, "%.1f", taken == null ? 0 : taken.toMillis() / 1000.0));
            web.getBeanProvider(DemoAccounts.class).ifAvailable(this::tell);
        }
    }

    private void tell(DemoAccounts demo) {
        var accounts = demo.accounts();
        if (!accounts.isEmpty()) {
            var names = accounts.stream().map(DemoAccounts.Account::username).collect(Collectors.joining(" "));
            console.say("start.accounts", accounts.getFirst().password(), names);
            console.say("start.accounts.note");
        }
    }
}
