package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.territory.WorkingDays;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The last day of each procedure, by the law that sets it. */
@GraphTest
@Import(Story.class)
class ClockIT {

    @Autowired
    Story story;

    @Autowired
    Clocks clocks;

    @Autowired
    WorkingDays workingDays;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.asOfficer();
    }

    @Test
    void s3MedicalDisputesHaveThirtyWorkingDaysWhoeverMediates() {
        var due = due("P12", ProcedureKind.PEOPLES_MEDIATION, AgencyKind.TRADE_COMMITTEE, Circumstance.APPLIED_JOINTLY);

        assertThat(due).isEqualTo(workingDays.plus(story.today(), 30).day());
    }

    @Test
    void r52LabourDisputesHaveFifteenDaysAndThenArbitrationIsOpen() {
        assertThat(due("P04", ProcedureKind.PEOPLES_MEDIATION, AgencyKind.TRADE_COMMITTEE))
                .isEqualTo(story.today().plusDays(15));
    }

    @Test
    void r53TrafficPoliceHaveTenDays() {
        assertThat(due(
                        "P08",
                        ProcedureKind.ADMINISTRATIVE_MEDIATION,
                        AgencyKind.POLICE_STATION,
                        Circumstance.APPLIED_JOINTLY,
                        Circumstance.WITHIN_TEN_DAYS))
                .isEqualTo(story.today().plusDays(10));
    }

    @Test
    void s3TheCourtsMediatorHasThirtyDaysBeforeFilingFifteenOrSevenAfterIt() {
        assertThat(due("P02", ProcedureKind.JUDICIAL_MEDIATION, AgencyKind.COURT, Circumstance.COURT_INVITED))
                .isEqualTo(story.today().plusDays(30));
        assertThat(due(
                        "P02",
                        ProcedureKind.JUDICIAL_MEDIATION,
                        AgencyKind.COURT,
                        Circumstance.COURT_INVITED,
                        Circumstance.COURT_ENTRUSTED))
                .isEqualTo(story.today().plusDays(15));
        assertThat(due(
                        "P02",
                        ProcedureKind.JUDICIAL_MEDIATION,
                        AgencyKind.COURT,
                        Circumstance.COURT_INVITED,
                        Circumstance.COURT_ENTRUSTED_SUMMARY))
                .isEqualTo(story.today().plusDays(7));
    }

    @Test
    void r54APetitionHasSixtyDaysAndThirtyMoreAtMost() {
        var id = accepted("P02");
        var draft = draft(ProcedureKind.ADMINISTRATIVE_MEDIATION, AgencyKind.PETITIONS, Circumstance.PETITION);
        assertThat(why(story.mediations.open(CommandId.fresh(), id, draft)))
                .containsExactly("R54 refusal.petition-joint");

        var procedure = story.opened(
                id,
                ProcedureKind.ADMINISTRATIVE_MEDIATION,
                AgencyKind.PETITIONS,
                Circumstance.PETITION,
                Circumstance.APPLIED_JOINTLY);

        assertThat(story.page(id).header().dueOn()).isEqualTo(story.today().plusDays(60));
        assertThat(why(clocks.extend(CommandId.fresh(), procedure, story.today().plusDays(91), true, "案情复杂")))
                .containsExactly("R54 refusal.petition-until");
        done(clocks.extend(CommandId.fresh(), procedure, story.today().plusDays(90), true, "案情复杂"));
    }

    private @Nullable LocalDate due(String type, ProcedureKind kind, AgencyKind leader, Circumstance... told) {
        var id = accepted(type);
        story.opened(id, kind, leader, told);
        return story.page(id).header().dueOn();
    }

    private DisputeId accepted(String type) {
        var draft = story.report(type, false, person("A", "甲某"), person("B", "乙某"));
        var id = done(story.intake.register(CommandId.fresh(), draft)).id();
        done(story.disputes.accept(CommandId.fresh(), id));
        return id;
    }

    private ProcedureDraft draft(ProcedureKind kind, AgencyKind leader, Circumstance... told) {
        return new ProcedureDraft(kind, story.agency(leader), Set.of(told), "");
    }
}
