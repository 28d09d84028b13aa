package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The pages themselves as answers of the global search, in either language; the first group, also before typing. */
@Component
@RequiredArgsConstructor
class PageSearch implements SearchSource {

    private final ObjectProvider<NavEntry> entries;
    private final Translations translations;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String heading() {
        return "frame.search.pages";
    }

    @Override
    public List<SearchHit> find(String text, Actor actor, int limit) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> entry.isFor(actor))
                .filter(entry -> Languages.all().stream()
                        .anyMatch(locale -> translations
                                .getTranslation(entry.key(), locale)
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted)))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .limit(wanted.isEmpty() ? Integer.MAX_VALUE : limit)
                .map(entry -> new SearchHit(Words.of(entry.key()), "", entry.path(), entry.icon()))
                .toList();
    }
}
