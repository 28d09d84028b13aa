package cn.fengqiao.representation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.mediation.SessionDraft;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class InvitationsIT {

    @Autowired
    Story story;

    @Autowired
    Invitations invitations;

    @Autowired
    Contacts contacts;

    @Autowired
    UnreachedDesk unreached;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    @Test
    void r09AndR35SomebodyInvitedComesOnceEveryPartyAgreed() {
        var id = story.accepted();
        var procedure = story.opened(id);
        story.ready(procedure);
        var guest = done(invitations.invite(
                CommandId.fresh(), id, new InvitationDraft(InviteeKind.COMMITTEE, "平江路居委会", "", "", "熟悉双方")));
        var parties =
                story.page(id).parties().stream().map(DisputePage.Party::id).toList();

        done(invitations.answer(CommandId.fresh(), id, guest, Set.of(parties.get(0)), true, ""));
        assertThat(why(hold(procedure, guest))).containsExactly("R09 companyIds refusal.invitee-unasked");

        done(invitations.answer(CommandId.fresh(), id, guest, Set.of(parties.get(1)), false, "有亲戚"));
        assertThat(why(hold(procedure, guest))).containsExactly("R09 companyIds refusal.invitee-unwelcome");

        done(invitations.answer(CommandId.fresh(), id, guest, Set.of(parties.get(1)), true, "改变主意"));
        done(invitations.answer(CommandId.fresh(), id, guest, Set.of(), true, ""));
        assertThat(invitations.of(id))
                .singleElement()
                .satisfies(row -> assertThat(row.welcome()).isTrue());

        done(hold(procedure, guest));
        assertThat(story.page(id).procedures().getFirst().sessions().getFirst().attended())
                .contains("平江路居委会");
    }

    @Test
    void r09AWithdrawnInvitationInvitesNobody() {
        var id = story.accepted();
        var procedure = story.opened(id);
        story.ready(procedure);
        var guest = done(invitations.invite(
                CommandId.fresh(), id, new InvitationDraft(InviteeKind.EXPERT, "周工", "", "", "房屋检测")));
        done(invitations.withdraw(CommandId.fresh(), id, guest, "不再需要"));

        assertThat(why(invitations.answer(CommandId.fresh(), id, guest, Set.of(), true, "")))
                .containsExactly("partyIds refusal.nobody-to-ask");
        assertThat(why(hold(procedure, guest))).containsExactly("companyIds refusal.company-gone");
    }

    @Test
    void threeVainAttemptsShowOnTheStartPageUntilThePartyIsReached() {
        var id = story.accepted();
        var party = story.page(id).parties().getFirst().id();
        assertThat(contacts.of(id).untried()).hasSize(3);

        for (var i = 0; i < 3; i++) {
            assertThat(unreached.today()).isEmpty();
            done(contacts.record(CommandId.fresh(), id, attempt(party, ContactResult.NO_ANSWER)));
        }

        assertThat(contacts.of(id).total()).isEqualTo(3);
        assertThat(contacts.of(id).unreached()).containsExactly("张小三");
        assertThat(unreached.today()).singleElement().satisfies(item -> {
            assertThat(item.dispute()).isEqualTo(id);
            assertThat(item.attempts()).isEqualTo(3);
        });

        done(contacts.record(CommandId.fresh(), id, attempt(party, ContactResult.REACHED)));
        assertThat(unreached.today()).isEmpty();
        assertThat(contacts.of(id).total()).isEqualTo(4);
        TestActors.as(Role.COMMUNITY_OFFICER, "320507");
        assertThat(contacts.of(id).total()).isZero();
    }

    private ContactDraft attempt(String party, ContactResult result) {
        return new ContactDraft(party, story.clock.instant().minusSeconds(60), ContactWay.PHONE, result, "");
    }

    private Outcome<ProcedureId> hold(ProcedureId procedure, String guest) {
        return story.mediations.hold(
                CommandId.fresh(),
                procedure,
                new SessionDraft(story.clock.instant(), "调解室", SessionForm.JOINT, Set.of(), Set.of(guest), "各方陈述"));
    }
}
