package cn.fengqiao.representation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeList;
import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.SessionDraft;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.Identity;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.Sex;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A minor is heard with its guardian told, or goes alone; of a minor others learn little (R33, section 7). */
@GraphTest
@Import(Story.class)
class MinorsIT {

    @Autowired
    Story story;

    @Autowired
    Representatives representatives;

    @Autowired
    DisputeList list;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    @Test
    void r33AMinorIsHeardOnceItsGuardianWasTold() {
        var id = speakers().with(minor(15));
        var procedure = story.opened(id);
        story.ready(procedure);

        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R33 refusal.minor-alone");
        assertThat(why(representatives.goAlone(CommandId.fresh(), id, speakers().first(id), "学徒")))
                .containsExactly("R33 partyId refusal.minor-too-young");
        var mandate = done(speakers()
                .add(id, RepresentationKind.GUARDIAN, Set.of(speakers().first(id)), "李父", "", "父亲"));

        done(story.mediations.hold(CommandId.fresh(), procedure, speakers().session(mandate)));
        assertThat(speakers().attended(id)).contains("李父");
        assertThat(representatives.of(id)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(RepresentationKind.GUARDIAN);
            assertThat(row.principals())
                    .singleElement()
                    .satisfies(each -> assertThat(each.side()).isEqualTo("A"));
        });
    }

    @Test
    void r33WhoIsSixteenAndLivesOnOwnWorkMayAgreeToGoAlone() {
        var id = speakers().with(minor(16));
        var procedure = story.opened(id);
        story.ready(procedure);

        done(representatives.goAlone(CommandId.fresh(), id, speakers().first(id), "在餐馆做工，本人同意"));

        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        assertThat(steps(id)).contains(StepKind.MINOR_ALONE);
    }

    @Test
    void s7WhoDoesNotHandleTheDisputeLearnsNoMoreOfAMinorThanASurname() {
        var id = speakers().with(minor(15));
        assertThat(story.page(id).parties().getFirst().name()).isEqualTo("李小");
        var procedure = story.opened(id);
        story.ready(procedure);
        var guardian = done(speakers()
                .add(id, RepresentationKind.GUARDIAN, Set.of(speakers().first(id)), "李父", "", "父亲"));
        done(story.mediations.hold(
                CommandId.fresh(),
                procedure,
                new SessionDraft(
                        story.clock.instant(),
                        "调解室",
                        SessionForm.JOINT,
                        Set.of(speakers().first(id)),
                        Set.of(guardian),
                        "各方陈述")));
        assertThat(speakers().attended(id)).contains("李小");

        TestActors.asSupervisor();

        assertThat(story.page(id).parties().getFirst().name()).isEqualTo("李**");
        assertThat(speakers().attended(id)).contains("李**").doesNotContain("李小");
        assertThat(list.fetch(DisputeFilter.ALL, DisputeOrder.OPENED_DESC, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.parties()).contains("李**"));
    }

    private PartyDraft minor(int years) {
        return new PartyDraft(
                PartyKind.PERSON,
                null,
                "A",
                PartyRole.APPLICANT,
                "",
                "李小",
                Sex.MALE,
                story.today().minusYears(years),
                Identity.NONE,
                "",
                "",
                "");
    }

    private List<StepKind> steps(DisputeId id) {
        return story.page(id).steps().stream().map(DisputePage.Step::kind).toList();
    }

    private Speakers speakers() {
        return new Speakers(story, representatives);
    }
}
