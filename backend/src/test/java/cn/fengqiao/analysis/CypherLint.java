package cn.fengqiao.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementCatalog.Token;
import org.neo4j.cypherdsl.parser.CypherParser;
import org.neo4j.cypherdsl.parser.Options;

/** Reads a Cypher file without a database and says what is wrong with it, one sentence each. */
record CypherLint(Vocabulary vocabulary) {

    private static final Pattern COMMENTS = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TEXTS = Pattern.compile("'[^']*'");
    private static final Pattern TITLE = Pattern.compile("// .*\\p{IsHan}.* \\| [A-Z].*");
    private static final Pattern LABEL_OR_TYPE = Pattern.compile("[(\\w\\[]:\\s*!?([A-Z]\\w*(?:\\|[A-Z]\\w*)*)");
    private static final Pattern PROPERTY = Pattern.compile("\\b([a-z]\\w*)\\.([a-z]\\w*)\\b(?!\\()");
    private static final Pattern MAP = Pattern.compile("(\\w+) IN (\\w+) (?:WHERE|\\|)");
    private static final Pattern USED = Pattern.compile("\\$(\\w+)");
    private static final Pattern PERSON =
            Pattern.compile("\\((\\w+):(?:Person|Mediator|Officer|Lecturer|Volunteer)\\b");
    private static final Pattern CONCESSION = Pattern.compile("\\b(Concession|NOTED|CONCEDED_BY|READABLE_BY)\\b");
    private static final Pattern END = Pattern.compile("\\bORDER BY\\s[^;]+?\\sLIMIT \\$limit\\s*$");
    private static final Pattern WRITES = Pattern.compile("\\b(CREATE|MERGE|DELETE|SET|REMOVE|LOAD CSV|FOREACH)\\b");
    private static final Set<String> PERSONAL = Set.of(
            "idNumberSealed",
            "idNumberKey",
            "idNumberMask",
            "phoneSealed",
            "phoneKey",
            "phoneMask",
            "bornOn",
            "sex",
            "address",
            "key",
            "narrative",
            "minutes",
            "summary",
            "title",
            "note",
            "by",
            "content",
            "contact",
            "position",
            "evidence",
            "passwordHash",
            "username",
            "actor",
            "wish",
            "text");
    private static final Set<String> PARTS_OF_TIME = Set.of("days", "months", "years", "year", "month", "day", "hours");

    List<String> question(String text) {
        var problems = new ArrayList<String>();
        if (!TITLE.matcher(text.lines().findFirst().orElse("")).matches()) {
            return List.of("the first line is not '// 标题 | Title'");
        }
        var body = body(text);
        problems.addAll(common(text));
        problems.addAll(parameters(text, body));
        problems.addAll(columns(body));
        if (!END.matcher(body).find()) {
            problems.add("it does not end in ORDER BY … LIMIT $limit");
        }
        problems.addAll(personal(body));
        return problems;
    }

    List<String> invariant(String text) {
        var problems = new ArrayList<>(common(text));
        if (!text.startsWith("// ")) {
            problems.add("the first line does not say what must never be true");
        }
        if (!Pattern.compile("\\sLIMIT \\d+\\s*;?\\s*$").matcher(body(text)).find()) {
            problems.add("it does not end in LIMIT");
        }
        return problems;
    }

    private List<String> common(String text) {
        var body = body(text);
        var problems = new ArrayList<String>();
        var writes = WRITES.matcher(TEXTS.matcher(body).replaceAll("''"));
        if (writes.find()) {
            problems.add("it writes: " + writes.group(1));
        }
        try {
            problems.addAll(words(CypherParser.parse(text, Options.defaultOptions()), body));
        } catch (RuntimeException e) {
            problems.add("it does not parse: " + e.getMessage());
        }
        return problems;
    }

    /** The parser knows owners of properties; the plain text also shows what stands inside subqueries and predicates. */
    private List<String> words(Statement statement, String body) {
        var problems = new TreeSet<String>();
        var catalog = statement.getCatalog();
        catalog.getNodeLabels().stream().map(Token::value).forEach(label -> known(label, problems));
        catalog.getRelationshipTypes().stream().map(Token::value).forEach(type -> known(type, problems));
        var plain = TEXTS.matcher(body).replaceAll("''");
        var written = LABEL_OR_TYPE.matcher(plain);
        while (written.find()) {
            List.of(written.group(1).split("\\|")).forEach(word -> known(word, problems));
        }
        catalog.getProperties().forEach(property -> {
            var owners = property.owningToken().stream().map(Token::value).toList();
            if (!vocabulary.hasProperty(owners, property.name())
                    && !PARTS_OF_TIME.contains(property.name())
                    && !inMap(plain, property.name())) {
                problems.add("property not in the vocabulary: " + owners + "." + property.name());
            }
        });
        var read = PROPERTY.matcher(plain);
        while (read.find()) {
            var name = read.group(2);
            if (!vocabulary.hasProperty(List.of(), name) && !PARTS_OF_TIME.contains(name) && !inMap(plain, name)) {
                problems.add("property not in the vocabulary: " + read.group());
            }
        }
        return List.copyOf(problems);
    }

    private void known(String word, Set<String> problems) {
        if (!vocabulary.labels().contains(word) && !vocabulary.types().contains(word)) {
            problems.add("label or type not in the vocabulary: " + word);
        }
    }

    /** A key of a map that the query itself builds is no property of the graph. */
    private static boolean inMap(String plain, String name) {
        return Pattern.compile("[{,]\\s*" + name + ":").matcher(plain).find()
                && (MAP.matcher(plain).find() || plain.contains("UNWIND"));
    }

    private static List<String> parameters(String text, String body) {
        var declared = QuestionFile.parse("any", "any", text).parameters().stream()
                .map(Parameter::name)
                .collect(Collectors.toCollection(TreeSet::new));
        var used = new TreeSet<String>();
        var matcher = USED.matcher(body);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        var problems = new ArrayList<String>();
        if (!declared.equals(used)) {
            problems.add("declared parameters " + declared + " are not those used " + used);
        }
        if (!used.contains("area")) {
            problems.add("it does not ask $area, so it cannot be kept to the asker's own");
        }
        return problems;
    }

    private static List<String> columns(String body) {
        var start = body.lastIndexOf("\nRETURN") < 0 ? body.lastIndexOf("RETURN") : body.lastIndexOf("\nRETURN") + 1;
        if (start < 0) {
            return List.of("it returns nothing");
        }
        var end = body.indexOf("\nORDER BY", start);
        var returned = body.substring(start + "RETURN".length(), end < 0 ? body.length() : end);
        return outerParts(returned).stream()
                .filter(column -> !column.matches("(?s).*\\sAS [a-z]\\w*|[a-z]\\w*"))
                .map(column -> "column without alias: " + column)
                .toList();
    }

    private static List<String> outerParts(String list) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < list.length(); i++) {
            var c = list.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }

    private static List<String> personal(String body) {
        var problems = new ArrayList<String>();
        var read = PROPERTY.matcher(body);
        while (read.find()) {
            if (PERSONAL.contains(read.group(2)) || read.group(2).endsWith("Sealed")) {
                problems.add("it reads a personal value: " + read.group());
            }
        }
        if (CONCESSION.matcher(body).find()) {
            problems.add("it reads what was conceded for a settlement (R46)");
        }
        var person = PERSON.matcher(body);
        while (person.find()) {
            if (Pattern.compile("\\b" + person.group(1) + "\\.(name|pinyin|initials)\\b")
                    .matcher(body)
                    .find()) {
                problems.add("it reads the name of a person: " + person.group(1));
            }
        }
        return problems;
    }

    private static String body(String text) {
        return COMMENTS.matcher(text).replaceAll("").strip();
    }
}
