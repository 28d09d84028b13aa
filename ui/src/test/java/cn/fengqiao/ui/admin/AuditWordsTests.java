package cn.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.ui.frame.Translations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Collects from the sources every action that the trail can hold, and asks for a word for each in both languages. */
class AuditWordsTests {

    private static final Path SOURCES = Path.of("../backend/src/main/java/cn/fengqiao");

    /** A call that leaves an entry, up to the text that names the action; a plus behind it says that more comes. */
    private static final Pattern CALL =
            Pattern.compile("audit\\s*\\.did\\((?:\\s*\"([a-z]+\\.[a-z-]*)\"(\\s*\\+)?|([^;]*?),)");

    /** Where the action comes from a parameter: the texts that callers in these files give. */
    private static final Map<String, String> GIVEN = Map.of(
            "dispute/DisputeChange.java", "apply\\(standing, \"(dispute\\.[a-z-]+)\"",
            "security/KeyRotation.java", "note\\(\"(keys\\.[a-z-]+)\"",
            "security/FirstAdministrator.java", "\"(account\\.[a-z-]+)\"",
            "security/SignOut.java", "\"(account\\.[a-z-]+)\"",
            "security/SignIn.java", "\"(account\\.[a-z-]+)\"",
            "security/AccountChanges.java", "\"(account\\.[a-z-]+)\"",
            "security/Accounts.java", "\"(account\\.[a-z-]+)\"",
            "security/OwnPassword.java", "\"(account\\.[a-z-]+)\"",
            "security/Audit.java", "did\\(\"([a-z]+\\.[a-z-]+)\"");

    /** Where an action is put together: how the sources name its second half. */
    private static final Map<String, List<String>> COMPLETED = Map.of(
            "dispute.", List.of("dispute", "\"([a-z]+(?:-[a-z]+)*)\",\\s*StepKind"),
            "dispute.handover-", List.of("dispute", "(?:answer|answered)\\(\\s*command,\\s*\"([a-z]+)\""),
            "mediation.",
                    List.of("mediation", "\\bcommand,\\s*(?:\\w+ \\? )?\"([a-z]+(?:-[a-z]+)*)\"(?: : \"([a-z-]+)\")?"),
            "visit.", List.of("outreach/Visits.java", "(?:did|settle|replan)\\([^\"]*\"([a-z]+)\""),
            "representation.", List.of("representation", "StepKind\\.([A-Z_]+)"),
            "aftercare.", List.of("aftercare/FollowUpRecording.java", "StepKind\\.([A-Z_]+)"));

    private final Translations translations = new Translations();

    private final Set<String> actions = new TreeSet<>();

    private final Set<String> halves = new TreeSet<>();

    private final Set<String> unread = new TreeSet<>();

    AuditWordsTests() throws IOException {}

    @Test
    void everyActionOfTheTrailHasAWordInBothLanguages() {
        collect();

        assertThat(actions)
                .contains("account.disabled", "dispute.accepted", "dispute.reported", "visit.moved")
                .contains("mediation.consent-refused", "mediation.session-held", "aftercare.relapsed")
                .contains("personal.looked", "dispute.edited", "account.sign-in-failed", "keys.rotated");
        for (var language : translations.getProvidedLocales()) {
            var words = translations.getAllTranslations(language).keySet();
            assertThat(actions.stream().filter(action -> !words.contains("audit.action." + action)))
                    .as("actions without a word audit.action.… in %s", language)
                    .isEmpty();
        }
    }

    /** A call in a form that this test cannot read would go unnoticed. */
    @Test
    void noActionEscapesTheCollection() {
        collect();

        var words =
                translations.getAllTranslations(translations.getDefaultLocale()).keySet();
        assertThat(halves.stream()
                        .filter(half -> !COMPLETED.containsKey(half))
                        .filter(half -> words.stream().noneMatch(word -> word.startsWith("audit.action." + half))))
                .as("put together and without any word; teach COMPLETED how")
                .isEmpty();
        assertThat(unread).as("given as a parameter; teach GIVEN by whom").isSubsetOf(GIVEN.keySet());
    }

    private void collect() {
        files("").forEach(file -> {
            var call = CALL.matcher(read(file));
            while (call.find()) {
                if (call.group(1) == null) {
                    unread.add(SOURCES.relativize(file).toString());
                } else {
                    (call.group(2) == null ? actions : halves).add(call.group(1));
                }
            }
        });
        GIVEN.forEach((file, pattern) -> files(file).forEach(each -> find(each, pattern, "")));
        files("dispute").forEach(each -> find(each, GIVEN.getOrDefault("dispute/DisputeChange.java", ""), ""));
        COMPLETED.forEach((half, where) -> files(where.getFirst()).forEach(each -> find(each, where.getLast(), half)));
    }

    private void find(Path file, String pattern, String half) {
        var found = Pattern.compile(pattern).matcher(read(file));
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    actions.add(half + found.group(group).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static List<Path> files(String where) {
        try (var files = Files.walk(SOURCES.resolve(where))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
