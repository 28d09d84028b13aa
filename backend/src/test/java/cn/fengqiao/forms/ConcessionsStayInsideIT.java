package cn.fengqiao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.analysis.QuestionLibrary;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.Concessions;
import cn.fengqiao.mediation.SessionDraft;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * R46: what a party conceded for a settlement, and what was said apart, leaves in no form and in no answer to a question.
 * Every kind of form is written, those that come later too.
 */
@GraphTest
@Import(Story.class)
class ConcessionsStayInsideIT {

    private static final String CONCEDED = "绝密让步三千元";
    private static final String APART = "背靠背底线八千元";
    /** Said together, so that a form that prints sessions is seen to print this one. */
    private static final String TOGETHER = "各方陈述";

    @Autowired
    Story story;

    @Autowired
    Concessions concessions;

    @Autowired
    StatutoryForms forms;

    @Autowired
    IssuedForms issued;

    @Autowired
    QuestionLibrary library;

    private DisputeId id = new DisputeId("none");

    @BeforeEach
    void aWholeAgreementAfterAConcessionAndASeparateSession() {
        TestActors.asOfficer();
        id = story.accepted();
        var procedure = story.inSession(id);
        var party = story.page(id).parties().getFirst().id();
        Story.done(story.mediations.hold(
                CommandId.fresh(),
                procedure,
                new SessionDraft(story.clock.instant(), "调解室", SessionForm.SEPARATE, Set.of(party), APART)));
        TestActors.as(new Actor(
                "account-m",
                "m",
                "赵调解",
                "mediator-1",
                List.of(new Grant(Role.MEDIATOR, "elsewhere", "别处", List.of("320581")))));
        Story.done(concessions.record(CommandId.fresh(), procedure, party, CONCEDED));
        TestActors.asOfficer();
        Story.done(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 30_000)));
    }

    @Test
    void r46NoFormOfAnyKindTellsOfIt() throws IOException {
        var printed = new ArrayList<String>();
        for (var kind : FormKind.values()) {
            if (forms.issue(CommandId.fresh(), id, FormOrder.of(kind))
                    instanceof Outcome.Done<DocumentId>(var document)) {
                printed.add(words(issued.form(document, FormFormat.DOCX, "").orElseThrow()));
            }
        }

        assertThat(printed).hasSizeGreaterThan(10).anyMatch(text -> text.contains(TOGETHER));
        assertThat(printed).noneMatch(text -> text.contains(CONCEDED) || text.contains(APART));
    }

    @Test
    void r46NoQuestionOfTheLibraryAndNoExportTellsOfIt() {
        TestActors.as(Role.ANALYST, "3205");

        var answers = answers();

        assertThat(answers).hasSizeGreaterThan(10);
        assertThat(answers).noneMatch(text -> text.contains("让步") || text.contains("底线"));
    }

    private List<String> answers() {
        return library.all().stream()
                .map(question -> {
                    var result = Story.done(library.run("r", question.name(), Map.of()));
                    return new String(
                            Story.done(library.csv(result, column -> column, word -> word)), StandardCharsets.UTF_8);
                })
                .toList();
    }

    private static String words(FormFile file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.content()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
