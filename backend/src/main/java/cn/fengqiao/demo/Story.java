package cn.fengqiao.demo;

import cn.fengqiao.mediation.ObligationKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What a quarrel can be about; the texts hold placeholders for place, sum, days and organisation.
 *
 * @param typeCode code of the police list
 * @param againstOrganisation true when the respondent is an organisation
 * @param claim what the applicant wants
 * @param answer what the respondent says
 * @param settlement what an agreement would say
 */
record Story(
        String typeCode,
        boolean againstOrganisation,
        String title,
        String narrative,
        String claim,
        String answer,
        String settlement,
        List<ObligationKind> obligations) {

    static List<Story> all() {
        try {
            return new ClassPathResource("demo/stories.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Story::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story parse(String line) {
        var parts = line.split("\\|");
        return new Story(
                parts[0],
                parts[1].equals("PO"),
                parts[2],
                parts[3],
                parts[4],
                parts[5],
                parts[6],
                Stream.of(parts[7].split("\\+")).map(ObligationKind::valueOf).toList());
    }
}
