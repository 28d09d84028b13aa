package cn.fengqiao.ui.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Asks for pages as a browser does: keeps cookies, sends the page's token, follows nothing by itself. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String address;

    Browser(int port) {
        address = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> page(String path) {
        return send(request(path).GET());
    }

    /** A form on another site, sent by this browser. */
    HttpResponse<String> postFromElsewhere(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** As a proxy on the same machine hands it on. */
    HttpResponse<String> through(String origin, String path) {
        return send(request(path).header("X-Forwarded-For", origin).GET());
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> signIn(String username, String password) {
        return post(
                "/login", "username=" + encoded(username) + "&password=" + encoded(password) + "&" + token("/login"));
    }

    /** The page's CSRF token, as a form field. */
    String token(String path) {
        var found = TOKEN.matcher(page(path).body());
        return found.find() ? "_csrf=" + encoded(found.group(1)) : "_csrf=none";
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SessionGuard.COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
