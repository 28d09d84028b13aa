package cn.fengqiao.ui.launch;

import cn.fengqiao.store.CannotStart;
import cn.fengqiao.store.CannotStart.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was said on the command line or in the environment, as properties of the application. The command line wins; what
 * it does not know but contains a dot goes to Spring.
 *
 * @param command {@code run}, {@code check} or {@code rotate-keys}
 */
record Options(String command, Map<String, String> properties, Locale language) {

    private static final String LANGUAGE = "lang";
    private static final String EMPTY = "empty";
    private static final String DEMO_PROPERTY = "fengqiao.store.demo";
    private static final List<String> COMMANDS = List.of("run", "check", "rotate-keys");
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("port", "server.port"),
            Map.entry("address", "server.address"),
            Map.entry("data", "fengqiao.data-directory"),
            Map.entry("keys", "fengqiao.security.keys-directory"),
            Map.entry(EMPTY, "fengqiao.store.demo"),
            Map.entry("demo", "fengqiao.store.demo"),
            Map.entry("db-uri", "fengqiao.store.uri"),
            Map.entry("db-user", "fengqiao.store.user"),
            Map.entry("db-password", "fengqiao.store.password"),
            Map.entry("db-password-file", "fengqiao.store.password-file"),
            Map.entry(LANGUAGE, "fengqiao.language"));

    Options {
        properties = Map.copyOf(properties);
    }

    static Options of(List<String> arguments, Map<String, String> environment) {
        var said = new LinkedHashMap<String, String>();
        PROPERTIES.keySet().forEach(option -> {
            var value = environment.get(
                    "FENGQIAO_" + option.toUpperCase(Locale.ROOT).replace('-', '_'));
            if (value != null && !value.isBlank()) {
                said.put(option, value);
            }
        });
        var words = new ArrayList<>(arguments);
        var command = !words.isEmpty() && !words.getFirst().startsWith("-") ? words.removeFirst() : "run";
        if (!COMMANDS.contains(command)) {
            throw new CannotStart(Reason.BAD_OPTION, command, "");
        }
        while (!words.isEmpty()) {
            take(words, said);
        }
        return new Options(command, properties(said), language(said, environment));
    }

    Path data() {
        return Path.of(value("fengqiao.data-directory", "data"));
    }

    int port() {
        return Integer.parseInt(value("server.port", "8080"));
    }

    String address() {
        return value("server.address", "127.0.0.1");
    }

    /** As {@code fengqiao.store} reads it, for a look before anything is started. */
    long minimumFreeMegabytes() {
        return Long.parseLong(value("fengqiao.store.minimum-free-megabytes", "512"));
    }

    boolean embedded() {
        return value("fengqiao.store.uri", "").isBlank();
    }

    /** As Spring reads them: over what application.yml says. */
    String[] arguments() {
        var arguments = new ArrayList<String>();
        properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments.toArray(String[]::new);
    }

    private String value(String property, String otherwise) {
        return properties.getOrDefault(property, otherwise);
    }

    private static void take(List<String> words, Map<String, String> said) {
        var word = words.removeFirst();
        var equals = word.indexOf('=');
        var name = word.substring(Math.min(2, word.length()), equals < 0 ? word.length() : Math.max(2, equals));
        if (word.startsWith("--") && name.contains(".") && equals > 0) {
            said.put(name, word.substring(equals + 1));
        } else if (!word.startsWith("--") || !PROPERTIES.containsKey(name)) {
            throw new CannotStart(Reason.BAD_OPTION, word, "");
        } else if (equals > 0) {
            said.put(name, word.substring(equals + 1));
        } else if (name.equals(EMPTY) || name.equals("demo")) {
            said.put(name, "true");
        } else if (words.isEmpty() || words.getFirst().startsWith("--")) {
            throw new CannotStart(Reason.BAD_OPTION, word, "");
        } else {
            said.put(name, words.removeFirst());
        }
    }

    private static Map<String, String> properties(Map<String, String> said) {
        var properties = new LinkedHashMap<String, String>();
        said.forEach((option, value) -> properties.put(PROPERTIES.getOrDefault(option, option), value));
        if (said.containsKey(EMPTY)) {
            properties.put(DEMO_PROPERTY, String.valueOf(!isYes(said.getOrDefault(EMPTY, ""))));
        } else if (said.containsKey("demo")) {
            properties.put(DEMO_PROPERTY, String.valueOf(isYes(said.getOrDefault("demo", ""))));
        }
        var port = said.get("port");
        if (port != null && !(port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65535)) {
            throw new CannotStart(Reason.BAD_OPTION, "--port", port);
        }
        return properties;
    }

    private static boolean isYes(String value) {
        return List.of("true", "1", "yes").contains(value.toLowerCase(Locale.ROOT));
    }

    /** Chinese, unless somebody asked for English here or for the whole machine. */
    private static Locale language(Map<String, String> said, Map<String, String> environment) {
        var asked = said.get(LANGUAGE);
        if (asked == null) {
            asked = environment.getOrDefault(
                    "LC_ALL", environment.getOrDefault("LC_MESSAGES", environment.getOrDefault("LANG", "")));
        }
        return asked.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
