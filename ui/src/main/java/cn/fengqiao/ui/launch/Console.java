package cn.fengqiao.ui.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Speaks to the operator, in UTF-8 whatever the machine's locale says, in Chinese or English. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Properties words = new Properties();

    Console(Locale language) {
        this(language, stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    Console(Locale language, PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        var suffix = language.getLanguage().equals("en") ? "_en.properties" : ".properties";
        List.of("start", "demo").forEach(subject -> read("i18n/" + subject + suffix));
    }

    void say(String key, Object... args) {
        out.println(text(key, args));
    }

    /** A line that is not for translation: an address, a name. */
    void line(String text) {
        out.println(text);
    }

    void complain(String key, Object... args) {
        err.println(text(key, args));
    }

    /** The sentence behind the key; a key that nobody translated stays as it is. */
    String text(String key, Object... args) {
        return new MessageFormat(words.getProperty(key, key), Locale.ROOT).format(args);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private void read(String file) {
        try (var stream = Console.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not on the classpath");
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
