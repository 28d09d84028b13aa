package cn.fengqiao.analysis;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One question of the library, as its file under {@code cypher/queries} says it.
 *
 * @param subject the folder it lies in
 * @param name the file's name without ending: unique, and the way it stands in a URL
 * @param graph true when the result is also a picture of nodes and relationships
 * @param cypher the whole file, as an analyst would paste it into a browser
 */
public record Question(
        String subject,
        String name,
        Wording title,
        Wording description,
        List<Parameter> parameters,
        @Nullable Chart chart,
        boolean graph,
        String cypher) {

    public Question {
        parameters = List.copyOf(parameters);
    }

    /** The same words in both languages of the product. */
    public record Wording(String chinese, String english) {

        public String in(Locale locale) {
            return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
        }
    }
}
