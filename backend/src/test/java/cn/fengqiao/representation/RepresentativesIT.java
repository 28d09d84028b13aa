package cn.fengqiao.representation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.Grounds;
import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.SigningDraft;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who may be the agent of whom, and what others see of it (R34). */
@GraphTest
@Import(Story.class)
class RepresentativesIT {

    @Autowired
    Story story;

    @Autowired
    Representatives representatives;

    @Autowired
    Grounds grounds;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    @Test
    void r34AnOffenderSendsNobodyWhileThePoliceMediate() {
        var id = speakers().with(party("A", PartyRole.VICTIM, "被害"), party("B", PartyRole.OFFENDER, "打人"));
        var procedure = publicSecurity(id);
        var victim = speakers().first(id);
        var offender = story.page(id).parties().getLast().id();

        assertThat(why(speakers().add(id, RepresentationKind.AGENT, Set.of(offender), "律师", "委托书", "代为调解")))
                .containsExactly("R34 partyIds refusal.agent-of-offender");
        var agent = done(speakers().add(id, RepresentationKind.AGENT, Set.of(victim), "律师", "委托书", "代为调解"));

        story.ready(procedure);
        done(story.mediations.recordConsents(CommandId.fresh(), procedure, Set.of(), "均同意"));
        done(story.mediations.hold(CommandId.fresh(), procedure, speakers().session(agent)));
        assertThat(speakers().attended(id)).contains("律师");
    }

    @Test
    void r34AnAgentFromBeforeIsInTheWayOfPublicSecurityMediation() {
        var id = speakers().with(party("A", PartyRole.VICTIM, "被害"), party("B", PartyRole.OFFENDER, "打人"));
        var offender = story.page(id).parties().getLast().id();
        var agent = done(speakers().add(id, RepresentationKind.AGENT, Set.of(offender), "律师", "委托书", "代为调解"));
        var procedure = publicSecurity(id);
        story.ready(procedure);
        done(story.mediations.recordConsents(CommandId.fresh(), procedure, Set.of(), ""));

        assertThat(why(story.mediations.hold(
                        CommandId.fresh(), procedure, speakers().session(agent))))
                .containsExactly("R34 refusal.wrong-agent", "R34 companyIds refusal.agent-at-session");

        done(representatives.end(CommandId.fresh(), id, agent, "治安调解中嫌疑人应当亲自参加"));
        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        assertThat(why(representatives.end(CommandId.fresh(), id, agent, "再次")))
                .containsExactly("refusal.mandate-over");
    }

    @Test
    void nobodySignsForAPartyWithoutAMandate() {
        var id = story.accepted();
        var procedure = story.inSession(id);
        var draft = story.whole(id, 10_000);
        var unsigned = draft.parties().stream()
                .map(each -> new PartySignature(each.partyId(), null))
                .toList();
        var agreement = done(story.agreements.record(
                CommandId.fresh(),
                procedure,
                new cn.fengqiao.mediation.AgreementDraft(
                        draft.form(),
                        draft.agreedOn(),
                        false,
                        draft.content(),
                        unsigned,
                        null,
                        null,
                        draft.obligations())));
        var second = draft.parties().get(1).partyId();
        var agent = done(
                speakers().add(id, RepresentationKind.AGENT, Set.of(speakers().first(id)), "代签人", "委托书", "代为签署"));

        assertThat(why(sign(agreement, second, agent))).containsExactly("parties refusal.signed-without-mandate");
    }

    @Test
    void r10APartyThatCameLaterIsToldBeforeTheNextSession() {
        var id = story.accepted();
        var procedure = story.inSession(id);
        var later = done(story.intake.addParty(CommandId.fresh(), id, person("D", "后来人")));

        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R10 refusal.party-untold");
        done(story.mediations.giveNotice(CommandId.fresh(), procedure, story.today(), "当面", Set.of(later)));

        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        assertThat(why(story.mediations.giveNotice(CommandId.fresh(), procedure, story.today(), "再次")))
                .containsExactly("R10 refusal.notice-given");
    }

    @Test
    void whoMayNotHandleTheDisputeSeesMaskedNamesAndChangesNothing() {
        var id = story.accepted();
        done(speakers().add(id, RepresentationKind.AGENT, Set.of(speakers().first(id)), "欧阳律师", "委托书", "代为调解"));
        TestActors.asSupervisor();

        assertThat(representatives.of(id))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("欧**师"));
        assertThat(representatives.mayChange(id)).isFalse();
        assertThat(why(speakers()
                        .add(id, RepresentationKind.AGENT, Set.of(speakers().first(id)), "另一人", "委托书", "代为调解")))
                .containsExactly("refusal.not-allowed");
    }

    private Outcome<cn.fengqiao.mediation.AgreementId> sign(
            cn.fengqiao.mediation.AgreementId agreement, String party, String mandate) {
        return story.agreements.sign(
                CommandId.fresh(),
                agreement,
                new SigningDraft(List.of(new PartySignature(party, story.today(), mandate)), null, null));
    }

    private ProcedureId publicSecurity(DisputeId id) {
        var procedure = story.opened(
                id,
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                AgencyKind.POLICE_STATION,
                Circumstance.CIVIL_CAUSE,
                Circumstance.LIGHT,
                Circumstance.ACQUAINTED);
        return done(grounds.withoutEvidence(CommandId.fresh(), procedure, "双方陈述一致，有现场录像"));
    }

    private static PartyDraft party(String side, PartyRole role, String name) {
        return PartyDraft.person(side, role, name, "", "");
    }

    private Speakers speakers() {
        return new Speakers(story, representatives);
    }
}
