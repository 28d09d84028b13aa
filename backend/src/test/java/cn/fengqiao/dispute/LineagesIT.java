package cn.fengqiao.dispute;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class LineagesIT {

    @Autowired
    Story story;

    @Autowired
    Lineages lineages;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    @Test
    void aReportThatTellsOfSomethingElseBecomesADisputeOfItsOwn() {
        var id = story.accepted();
        var only = story.page(id).reports().getFirst().id();
        var parties = story.page(id).parties();
        assertThat(why(lineages.split(CommandId.fresh(), id, new SplitDraft(only, Set.of(), false, "", "另一件事"))))
                .containsExactly("reportId refusal.split-last-report");

        done(story.intake.addReport(CommandId.fresh(), id, story.report()));
        var report = story.page(id).reports().getLast().id();
        var fresh = done(lineages.split(
                CommandId.fresh(),
                id,
                new SplitDraft(
                        report, Set.of(parties.get(1).id(), parties.get(2).id()), true, "李四王五停车争执", "另一件事")));

        assertThat(story.page(fresh).parties())
                .extracting(DisputePage.Party::name)
                .containsExactly("李四", "王五");
        assertThat(story.page(fresh).header().title()).isEqualTo("李四王五停车争执");
        assertThat(story.page(fresh).reports()).hasSize(1);
        assertThat(story.page(id).reports()).hasSize(1);
        assertThat(story.page(id).parties().stream().filter(each -> each.until() == null))
                .hasSize(1);
        assertThat(steps(id)).contains(StepKind.SPLIT_OFF);
        assertThat(steps(fresh)).contains(StepKind.SPLIT_FROM);
        assertThat(tied("SPLIT_FROM", fresh, id)).isTrue();
    }

    @Test
    void whatWasRegisteredTwiceGoesOnInOneDispute() {
        var first = story.accepted();
        var again = story.registered(person("A", "张小三"), person("B", "赵六"));
        var parties = story.page(again.id()).parties().stream()
                .map(DisputePage.Party::id)
                .toList();

        assertThat(why(lineages.merge(CommandId.fresh(), again.id(), "2000-320508-000001", Set.of(), "重复")))
                .containsExactly("number refusal.merge-unknown");
        done(lineages.merge(
                CommandId.fresh(), again.id(), story.page(first).header().number(), Set.copyOf(parties), "同一件事登记两次"));

        assertThat(story.page(again.id()).header().closing()).isEqualTo(Closing.MERGED);
        assertThat(story.page(first).reports()).hasSize(2);
        assertThat(story.page(first).parties()).hasSize(5);
        assertThat(steps(first)).contains(StepKind.MERGED_IN);
        assertThat(steps(again.id())).contains(StepKind.MERGED);
        assertThat(tied("CONTINUES", again.id(), first)).isTrue();
    }

    @Test
    void whatWasBegunIsNotMergedAway() {
        var first = story.accepted();
        var begun = story.accepted();
        story.opened(begun);

        assertThat(why(lineages.merge(
                        CommandId.fresh(), begun, story.page(first).header().number(), Set.of(), "重复")))
                .containsExactly("refusal.dispute-state.MERGE");
    }

    @Test
    void s4ViolenceDoesNotDisappearInADisputeThatKnowsNoneOfIt() {
        var first = story.accepted();
        var violent = done(story.intake.register(
                        CommandId.fresh(), story.report("P01", true, person("A", "甲某"), person("B", "乙某"))))
                .id();

        assertThat(why(lineages.merge(
                        CommandId.fresh(), violent, story.page(first).header().number(), Set.of(), "重复")))
                .containsExactly("S4 refusal.merge-violence");
    }

    @Test
    void aReportSaysWhoToldIt() {
        var id = story.accepted();
        var report = story.page(id).reports().getFirst().id();
        var party = story.page(id).parties().getFirst().id();

        done(lineages.nameReporter(CommandId.fresh(), id, new ReporterDraft(report, "", "路人甲", "13812345678")));
        assertThat(story.page(id).reports().getFirst().reporter()).isEqualTo("路人甲");

        done(lineages.nameReporter(CommandId.fresh(), id, new ReporterDraft(report, party, "", "")));
        assertThat(story.page(id).reports().getFirst().reporter()).isEqualTo("张小三");
        TestActors.asSupervisor();
        assertThat(story.page(id).reports().getFirst().reporter()).isEqualTo("张*三");
    }

    private List<StepKind> steps(DisputeId id) {
        return story.page(id).steps().stream().map(DisputePage.Step::kind).toList();
    }

    private boolean tied(String type, DisputeId from, DisputeId to) {
        return story.graph
                .query("RETURN EXISTS { (:Dispute {id: $from})-[:%s]->(:Dispute {id: $to}) }".formatted(type))
                .bindAll(Map.of("from", from.value(), "to", to.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }
}
