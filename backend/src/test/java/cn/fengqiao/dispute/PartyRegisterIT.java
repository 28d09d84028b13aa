package cn.fengqiao.dispute;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.Identity;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyLines;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.Sex;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class PartyRegisterIT {

    @Autowired
    Story story;

    @Autowired
    PartyRegister register;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    @Test
    void fiveHundredWorkersJoinASideBeyondZInOneCommand() {
        var id = story.accepted();
        var text = IntStream.range(1000, 1500)
                .mapToObj(number -> "工友%1$d，32050819900101%1$d".formatted(number))
                .collect(Collectors.joining("\n"));
        var list = PartyLines.of(text, "AB", PartyRole.APPLICANT);

        assertThat(done(register.addParties(CommandId.fresh(), id, list.drafts())))
                .isEqualTo(500);

        assertThat(story.page(id).parties()).hasSize(503);
        assertThat(story.page(id).parties().getLast().side()).isEqualTo("AB");
    }

    @Test
    void aLineThatIsWrongKeepsTheWholeListOut() {
        var id = story.accepted();
        done(story.intake.addParty(
                CommandId.fresh(), id, PartyDraft.person("B", PartyRole.RESPONDENT, "先来", "320508199001011234", "")));
        var list = PartyLines.of("甲\n乙，123456789012345\n丙，320508199001011234", "A", PartyRole.APPLICANT);

        assertThat(why(register.addParties(CommandId.fresh(), id, list.drafts())))
                .containsExactly(
                        "parties[1].idNumber refusal.party-id-number", "parties[2].idNumber refusal.number-of-another");
        var second = PartyLines.of("甲\n先来，320508199001011234", "A", PartyRole.APPLICANT);
        assertThat(why(register.addParties(CommandId.fresh(), id, second.drafts())))
                .containsExactly("parties[1].idNumber refusal.party-already");
        assertThat(story.page(id).parties()).hasSize(4);
    }

    @Test
    void whoWasUnknownBecomesTheOneOnRecordAndKeepsItsPart() {
        var other = story.registered(
                        PartyDraft.person("A", PartyRole.APPLICANT, "钱七", "320508199001011234", ""), person("B", "某"))
                .id();
        var known = story.page(other).parties().getFirst().holderId();
        var id = story.registered(nameless(), person("B", "李四")).id();
        var party = story.page(id).parties().getFirst();

        done(correct(id, party.id(), "钱七", "320508199001011234", "A"));

        var now = story.page(id).parties().getFirst();
        assertThat(now.id()).isEqualTo(party.id());
        assertThat(now.holderId()).isEqualTo(known);
        assertThat(now.name()).isEqualTo("钱七");
        assertThat(story.page(id).steps()).extracting(DisputePage.Step::kind).contains(StepKind.PARTY_IDENTIFIED);
    }

    @Test
    void twoWhoCorrectOnePartyDoNotOverwriteEachOther() {
        var id = story.accepted();
        var party = story.page(id).parties().getFirst().id();
        var seen = register.look(id, party).orElseThrow();

        done(correct(id, party, "张晓三", "", "C"));

        assertThat(why(register.correct(
                        CommandId.fresh(), id, new PartyCorrection(party, seen, draft("张小山", "", "B"), "听错"))))
                .startsWith("refusal.changed-meanwhile")
                .contains("side refusal.field-changed-meanwhile", "name refusal.field-changed-meanwhile");
        assertThat(story.page(id).parties())
                .filteredOn(each -> each.id().equals(party))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.name()).isEqualTo("张晓三");
                    assertThat(each.side()).isEqualTo("C");
                });
    }

    @Test
    void aNumberThatBelongsToSomebodyElseIsNotTakenFromThem() {
        var id = story.registered(
                        PartyDraft.person("A", PartyRole.APPLICANT, "钱七", "320508199001011234", ""),
                        PartyDraft.person("B", PartyRole.RESPONDENT, "孙八", "320508199001015678", ""))
                .id();
        var second = story.page(id).parties().getLast().id();

        assertThat(why(correct(id, second, "孙八", "320508199001011234", "B")))
                .containsExactly("idNumber refusal.number-of-another");
    }

    @Test
    void whoOnlyReadsCorrectsNothing() {
        var id = story.accepted();
        var party = story.page(id).parties().getFirst().id();
        var seen = register.look(id, party).orElseThrow();
        TestActors.asSupervisor();

        assertThat(register.look(id, party)).isEmpty();
        assertThat(why(register.correct(
                        CommandId.fresh(), id, new PartyCorrection(party, seen, draft("张", "", "A"), "理由"))))
                .containsExactly("refusal.not-allowed");
    }

    private Outcome<String> correct(DisputeId id, String party, String name, String idNumber, String side) {
        var seen = register.look(id, party).orElseThrow();
        return register.correct(
                CommandId.fresh(), id, new PartyCorrection(party, seen, draft(name, idNumber, side), "核实身份"));
    }

    private static PartyDraft draft(String name, String idNumber, String side) {
        return PartyDraft.person(side, PartyRole.APPLICANT, name, idNumber, "");
    }

    private static PartyDraft nameless() {
        return new PartyDraft(
                PartyKind.PERSON,
                null,
                "A",
                PartyRole.APPLICANT,
                "",
                "",
                Sex.UNKNOWN,
                null,
                Identity.UNKNOWN,
                "",
                "",
                "");
    }
}
