package cn.fengqiao.ui.admin;

import cn.fengqiao.security.ChainState;
import cn.fengqiao.ui.frame.Translations;
import cn.fengqiao.ui.frame.Words;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Says in words what the trail holds: each subject translates its own actions under {@code audit.action.}. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AuditWords {

    private static final String ACTION = "audit.action.";

    private static final JsonMapper JSON = new JsonMapper();

    private final Translations translations;

    /** Every action that has a word, in the order of the words. */
    List<String> actions() {
        var words = translations.getAllTranslations(Words.locale());
        return words.keySet().stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> key.substring(ACTION.length()))
                .sorted(Comparator.comparing(this::action, Collator.getInstance(Words.locale())))
                .toList();
    }

    /** The action's word; the action itself where its subject has none yet. */
    String action(String action) {
        return translations.getAllTranslations(Words.locale()).getOrDefault(ACTION + action, action);
    }

    /** What an entry says beside its action: names and values as they stand, without the marks of the notation. */
    String details(String json) {
        if (!json.startsWith("{")) {
            return json;
        }
        try {
            return JSON.readTree(json).properties().stream()
                    .map(each -> each.getKey() + " "
                            + (each.getValue().isString()
                                    ? each.getValue().stringValue()
                                    : each.getValue().toString()))
                    .collect(Collectors.joining(" · "));
        } catch (JacksonException e) {
            return json;
        }
    }

    String state(ChainState state) {
        return state.whole()
                ? Words.of("security.audit.whole", state.entries())
                : Words.of(
                        "security.audit.broken",
                        state.breaks().stream()
                                .map(found -> Words.of("security.audit.break", found.kind()) + " #" + found.seq())
                                .collect(Collectors.joining(Words.english() ? ", " : "、")));
    }
}
