package cn.fengqiao.representation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Lineages;
import cn.fengqiao.dispute.PartyRegister;
import cn.fengqiao.mediation.AssignmentMode;
import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who mediated for the court comes back in the same matter as nobody's agent, expert or party (R45). */
@GraphTest
@Import(Story.class)
class CourtMediatorIT {

    private static final String NUMBER = "320508199001011234";

    @Autowired
    Story story;

    @Autowired
    Representatives representatives;

    @Autowired
    Invitations invitations;

    @Autowired
    PartyRegister register;

    @Autowired
    Lineages lineages;

    private DisputeId id = new DisputeId("none");

    /** 钱七 is known by its ID number, mediates in a committee, and mediated here for the court. */
    @BeforeEach
    void aCourtDelegated() {
        TestActors.asOfficer();
        var known = story.registered(self("A"), person("B", "某"));
        var mediator = story.page(known.id()).parties().stream()
                .filter(each -> each.name().equals("钱七"))
                .findFirst()
                .orElseThrow()
                .holderId();
        story.graph
                .query(
                        "MATCH (p:Person {name: '钱七'}) MATCH (a:Agency {id: $a}) SET p:Mediator CREATE (p)-[:SERVES_IN]->(a)")
                .bind(story.agency(AgencyKind.MEDIATION_COMMITTEE))
                .to("a")
                .run();
        id = story.accepted();
        var procedure =
                story.opened(id, ProcedureKind.JUDICIAL_MEDIATION, AgencyKind.COURT, Circumstance.COURT_INVITED);
        done(story.mediations.assign(CommandId.fresh(), procedure, mediator, AssignmentMode.APPOINTED, true));
    }

    @Test
    void r45IsNobodysAgentInTheSameMatter() {
        assertThat(why(agent(id))).containsExactly("R45 name refusal.court-mediator-agent");

        done(agent(story.accepted()));
    }

    @Test
    void r45IsNoExpertInItAndMayComeAlongOtherwise() {
        assertThat(why(invite(InviteeKind.EXPERT))).containsExactly("R45 name refusal.court-mediator-expert");

        done(invite(InviteeKind.ACQUAINTANCE));
    }

    @Test
    void r45IsNoPartyOfItByWhateverWay() {
        assertThat(why(story.intake.addParty(CommandId.fresh(), id, self("D"))))
                .containsExactly("R45 idNumber refusal.court-mediator-party");
        assertThat(why(register.addParties(CommandId.fresh(), id, List.of(self("D"), person("D", "某")))))
                .containsExactly("R45 parties refusal.court-mediator-party");
        assertThat(why(story.intake.addReport(CommandId.fresh(), id, story.report(self("D")))))
                .containsExactly("R45 parties refusal.court-mediator-party");

        assertThat(story.page(id).parties()).hasSize(3);
    }

    @Test
    void r45NorWhenAnotherDisputeGoesOnInIt() {
        var other = story.registered(self("A"), person("B", "李四")).id();
        var page = story.page(other);
        var himself = page.parties().stream()
                .filter(each -> each.name().equals("钱七"))
                .map(DisputePage.Party::id)
                .collect(Collectors.toSet());
        var number = story.page(id).header().number();

        assertThat(why(lineages.merge(CommandId.fresh(), other, number, himself, "同一起漏水")))
                .containsExactly("R45 partyIds refusal.court-mediator-party");

        done(lineages.merge(CommandId.fresh(), other, number, Set.of(), "同一起漏水"));
    }

    private Outcome<String> agent(DisputeId dispute) {
        var party = story.page(dispute).parties().getFirst().id();
        return representatives.add(
                CommandId.fresh(),
                dispute,
                new RepresentativeDraft(
                        RepresentationKind.AGENT, Set.of(party), "", "钱七", NUMBER, "", "授权委托书", "代为调解", story.today()));
    }

    private Outcome<String> invite(InviteeKind kind) {
        return invitations.invite(CommandId.fresh(), id, new InvitationDraft(kind, "钱七", NUMBER, "", "熟悉漏水鉴定"));
    }

    private static PartyDraft self(String side) {
        return PartyDraft.person(side, PartyRole.THIRD_PARTY, "钱七", NUMBER, "");
    }
}
