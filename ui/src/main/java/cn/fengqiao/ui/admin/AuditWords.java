package cn.fengqiao.ui.admin;

import cn.fengqiao.security.ChainState;
import cn.fengqiao.ui.frame.Translations;
import cn.fengqiao.ui.frame.Words;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Says in words what the trail holds: each subject translates its own actions under {@code audit.action.}. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AuditWords {

    private final Translations translations;

    /** The action's word; the action itself where its subject has none yet. */
    String action(String action) {
        return translations.getAllTranslations(Words.locale()).getOrDefault("audit.action." + action, action);
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
