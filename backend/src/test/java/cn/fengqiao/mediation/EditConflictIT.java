package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeEdit;
import cn.fengqiao.dispute.DisputeFields;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class EditConflictIT {

    @Autowired
    Story story;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.asOfficer();
    }

    @Test
    void twoWhoChangeDifferentThingsBothKeepTheirs() {
        var id = story.accepted();
        var seen = fields(id);
        done(edit(id, seen, with(seen, "漏水赔偿", seen.address())));

        done(edit(id, seen, with(seen, seen.title(), "平江路14号")));

        assertThat(story.page(id).header().title()).isEqualTo("漏水赔偿");
        assertThat(story.page(id).header().address()).isEqualTo("平江路14号");
        assertThat(story.page(id).steps())
                .filteredOn(step -> step.kind() == StepKind.EDITED)
                .extracting(DisputePage.Step::detail)
                .containsExactlyInAnyOrder("title", "address");
    }

    @Test
    void whoSavesTheSameFieldSecondIsToldWhatTheOtherWroteAndCanDecide() {
        var id = story.accepted();
        var seen = fields(id);
        done(edit(id, seen, with(seen, "漏水赔偿", "平江路14号")));

        var mine = with(seen, "楼上漏水", "平江路13号");
        var command = CommandId.fresh();
        var second = story.disputes.update(command, id, new DisputeEdit(seen, mine));
        assertThat(why(second))
                .containsExactly(
                        "refusal.changed-meanwhile",
                        "title refusal.field-changed-meanwhile",
                        "address refusal.field-changed-meanwhile");
        assertThat(Story.refused(second).get(1).args()).containsExactly("漏水赔偿");
        assertThat(story.page(id).header().title()).isEqualTo("漏水赔偿");

        var told = with(seen, "漏水赔偿", "平江路14号");
        var decided = new DisputeEdit(told, with(told, "楼上漏水", "平江路14号"));
        done(story.disputes.update(command, id, decided));
        done(story.disputes.update(command, id, decided));

        assertThat(story.page(id).header().title()).isEqualTo("楼上漏水");
        assertThat(story.page(id).header().address()).isEqualTo("平江路14号");
        assertThat(story.page(id).steps())
                .filteredOn(step -> step.kind() == StepKind.EDITED)
                .hasSize(2);
    }

    @Test
    void notesAndOtherCommandsMakeNoConflict() {
        var id = story.accepted();
        var seen = fields(id);
        done(story.disputes.addNote(CommandId.fresh(), id, "电话联系"));
        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.YELLOW, "积怨"));

        done(edit(id, seen, with(seen, "楼上漏水", seen.address())));

        assertThat(story.page(id).header().title()).isEqualTo("楼上漏水");
    }

    @Test
    void whatIsSavedUnchangedLeavesNoStep() {
        var id = story.accepted();
        var seen = fields(id);

        done(edit(id, seen, seen));

        assertThat(story.page(id).steps()).noneMatch(step -> step.kind() == StepKind.EDITED);
    }

    @Test
    void s4TheMarkOfViolenceIsNotEditedAwayAndGoesWithAReasonOnceItIsUnfounded() {
        var id = violent();
        var seen = fields(id);
        var without = new DisputeFields(
                seen.title(),
                seen.summary(),
                seen.typeCode(),
                seen.divisionCode(),
                seen.address(),
                null,
                false,
                Set.of());

        assertThat(why(edit(id, seen, without))).containsExactly("S4 domesticViolence refusal.violence-stays");
        assertThat(why(story.disputes.clearViolence(CommandId.fresh(), id, "误填")))
                .containsExactly("S4 refusal.violence-not-unfounded");
        done(story.disputes.recordDecision(CommandId.fresh(), id, ViolenceDecision.WARNING, story.today(), "告字1号"));
        assertThat(why(story.disputes.clearViolence(CommandId.fresh(), id, "误填")))
                .containsExactly("S4 refusal.violence-not-unfounded");
        done(story.disputes.recordDecision(CommandId.fresh(), id, ViolenceDecision.UNFOUNDED, story.today(), ""));
        assertThat(why(story.disputes.clearViolence(CommandId.fresh(), id, " ")))
                .containsExactly("reason refusal.missing");
        done(story.disputes.clearViolence(CommandId.fresh(), id, "监控显示没有动手"));

        assertThat(story.page(id).header().domesticViolence()).isFalse();
        assertThat(story.page(id).header().violenceDecision()).isEqualTo(ViolenceDecision.UNFOUNDED);
    }

    @Test
    void s4AFurtherReportRaisesTheMarkAndAddsItsFactsAndViolenceWaitsForADecisionAgain() {
        var id = violent();
        done(story.disputes.recordDecision(CommandId.fresh(), id, ViolenceDecision.UNFOUNDED, story.today(), ""));
        done(story.disputes.clearViolence(CommandId.fresh(), id, "监控显示没有动手"));

        done(story.intake.addReport(CommandId.fresh(), id, further(true, Set.of(RiskFact.INJURY))));
        done(story.intake.addReport(CommandId.fresh(), id, further(false, Set.of(RiskFact.OLD_GRUDGE))));

        var header = story.page(id).header();
        assertThat(header.domesticViolence()).isTrue();
        assertThat(header.violenceDecision()).isNull();
        assertThat(header.facts()).containsExactlyInAnyOrder(RiskFact.INJURY, RiskFact.OLD_GRUDGE);
        assertThat(header.risk()).isEqualTo(Risk.RED);
        assertThat(header.dueOn()).isEqualTo(story.today());
    }

    @Test
    void aGradeThatAPersonConfirmedIsNotChangedByAFurtherReport() {
        var id = story.accepted();
        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.YELLOW, "积怨"));

        done(story.intake.addReport(CommandId.fresh(), id, further(false, Set.of(RiskFact.WEAPON_SHOWN))));

        assertThat(story.page(id).header().risk()).isEqualTo(Risk.YELLOW);
        assertThat(story.page(id).suggestion().risk()).isEqualTo(Risk.RED);
    }

    private DisputeId violent() {
        return done(story.intake.register(
                        CommandId.fresh(), story.report("P01", true, person("A", "甲"), person("B", "乙"))))
                .id();
    }

    private ReportDraft further(boolean violence, Set<RiskFact> facts) {
        var told = story.report();
        return new ReportDraft(
                told.channel(),
                told.receivedAt(),
                null,
                told.divisionCode(),
                told.address(),
                "",
                "又来报告",
                told.typeCode(),
                told.parties(),
                violence,
                facts);
    }

    private Outcome<DisputeId> edit(DisputeId id, DisputeFields before, DisputeFields after) {
        return story.disputes.update(CommandId.fresh(), id, new DisputeEdit(before, after));
    }

    private DisputeFields fields(DisputeId id) {
        var header = story.page(id).header();
        return new DisputeFields(
                header.title(),
                header.summary(),
                header.typeCode(),
                header.areaCode(),
                header.address(),
                header.occurredAt(),
                header.domesticViolence(),
                header.facts());
    }

    private static DisputeFields with(DisputeFields seen, String title, String address) {
        return new DisputeFields(
                title,
                seen.summary(),
                seen.typeCode(),
                seen.divisionCode(),
                address,
                seen.occurredAt(),
                seen.domesticViolence(),
                seen.facts());
    }
}
