package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeTypeRow;
import cn.fengqiao.ui.frame.Words;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the types of the police list are called on a page: by the list in Chinese, by a word of our own in English. */
final class TypeWords {

    private static final Set<String> TRANSLATED = Stream.concat(
                    IntStream.rangeClosed(1, 15).mapToObj("P%02d"::formatted), Stream.of("P99"))
            .collect(Collectors.toUnmodifiableSet());

    private TypeWords() {}

    static String of(DisputeTypeRow type) {
        return of(type.code(), type.name());
    }

    /** A type that came into the list later keeps the name it has there. */
    static String of(String code, String name) {
        return Words.english() && TRANSLATED.contains(code) ? Words.of("dispute.type." + code) : name;
    }
}
