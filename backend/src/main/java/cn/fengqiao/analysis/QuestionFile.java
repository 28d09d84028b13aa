package cn.fengqiao.analysis;

import cn.fengqiao.analysis.Question.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the head of a question's file: titles, description, how it is drawn, and its declared parameters. */
final class QuestionFile {

    private static final Pattern PARAMETERS = Pattern.compile("/\\*\\s*:params \\{(.*?)}\\s*\\*/", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("(\\w+):\\s*(date\\([^)]*\\)(?:\\s*[+-]\\s*duration\\([^)]*\\))?|'[^']*'|[0-9]+)");

    private QuestionFile() {}

    static Question parse(String subject, String name, String text) {
        var head = text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .toList();
        if (head.size() < 3 || !head.getFirst().contains(" | ")) {
            throw new IllegalArgumentException(
                    "%s/%s.cypher does not begin with '// 标题 | Title', a Chinese and an English line"
                            .formatted(subject, name));
        }
        var titles = head.getFirst().split(" \\| ", 2);
        return new Question(
                subject,
                name,
                new Wording(titles[0], titles[1]),
                new Wording(head.get(1), head.get(2)),
                parameters(text),
                chart(head),
                head.contains("graph"),
                text);
    }

    private static List<Parameter> parameters(String text) {
        var block = PARAMETERS.matcher(text);
        var found = new ArrayList<Parameter>();
        if (block.find()) {
            var each = PARAMETER.matcher(block.group(1));
            while (each.find()) {
                found.add(parameter(each.group(1), each.group(2)));
            }
        }
        return found;
    }

    private static Parameter parameter(String name, String fallback) {
        if (DateExpression.isOne(fallback)) {
            return new Parameter(name, ParameterKind.DATE, fallback);
        }
        if (!fallback.startsWith("'")) {
            return new Parameter(name, ParameterKind.INTEGER, fallback);
        }
        var kind = name.equals("area") ? ParameterKind.AREA : ParameterKind.TEXT;
        return new Parameter(name, kind, fallback.substring(1, fallback.length() - 1));
    }

    private static @Nullable Chart chart(List<String> head) {
        return head.stream()
                .filter(line -> line.startsWith("chart: "))
                .map(line -> line.substring("chart: ".length()).split(" "))
                .map(words -> new Chart(
                        Chart.Form.valueOf(words[0].toUpperCase(Locale.ROOT)),
                        words[1],
                        Stream.of(words).skip(2).toList()))
                .findFirst()
                .orElse(null);
    }
}
