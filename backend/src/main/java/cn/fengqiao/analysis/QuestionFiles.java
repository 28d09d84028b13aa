package cn.fengqiao.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the question files that travel with the product. */
final class QuestionFiles {

    private static final Pattern PATH = Pattern.compile(".*/cypher/queries/([a-z-]+)/([a-z0-9-]+)\\.cypher");

    private QuestionFiles() {}

    static List<Question> all() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:cypher/queries/**/*.cypher"))
                    .map(QuestionFiles::read)
                    .sorted(Comparator.comparing(Question::subject).thenComparing(Question::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question read(Resource resource) {
        try {
            var path = PATH.matcher(resource.getURL().toString());
            if (!path.matches()) {
                throw new IllegalStateException(
                        resource + " is not named like a question. Maybe queries/<subject>/<kebab-case>.cypher?");
            }
            return QuestionFile.parse(
                    path.group(1), path.group(2), resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
