package cn.fengqiao.ui.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A start that the launcher makes on an empty database after each build, so that the JVM learns which classes a start and
 * a first page need ({@code -Dfengqiao.trial=true}).
 */
final class Trial {

    private static final List<String> FIRST_PAGES = List.of("/", "/login", "/actuator/health");

    private Trial() {}

    static boolean wanted() {
        return Boolean.getBoolean("fengqiao.trial");
    }

    /** Opens the first pages as a browser would; their content does not matter. */
    static void visit(ConfigurableApplicationContext context) {
        if (!(context instanceof ServletWebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        var port = web.getWebServer().getPort();
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (var page : FIRST_PAGES) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
