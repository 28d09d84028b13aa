package cn.fengqiao.representation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.forms.AttachmentDraft;
import cn.fengqiao.forms.DossierPage;
import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.mediation.AgreementDraft;
import cn.fengqiao.mediation.AgreementId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.mediation.SigningDraft;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An agent's written authority lies in the dossier before it signs for anybody (R34). */
@GraphTest
@Import(Story.class)
class AuthorityIT {

    @Autowired
    Story story;

    @Autowired
    Representatives representatives;

    @Autowired
    Dossiers dossiers;

    private DisputeId id = new DisputeId("none");
    private String party = "";
    private String agent = "";

    @BeforeEach
    void aPartySendsAnAgent() {
        TestActors.asOfficer();
        id = story.accepted();
        party = story.page(id).parties().getFirst().id();
        agent = done(representatives.add(
                CommandId.fresh(),
                id,
                new RepresentativeDraft(
                        RepresentationKind.AGENT,
                        Set.of(party),
                        "",
                        "周律师",
                        "",
                        "",
                        "授权委托书",
                        "代为调解、签署",
                        story.today())));
    }

    @Test
    void r34AnAgentSignsOnceItsAuthorityLiesInTheDossier() {
        var agreement = unsigned();
        assertThat(why(sign(agreement))).containsExactly("R34 parties refusal.agent-paper-missing");

        done(representatives.file(CommandId.fresh(), id, agent, paper(id, DossierSlot.AUTHORITY)));

        done(sign(agreement));
        assertThat(story.page(id).steps()).extracting(DisputePage.Step::kind).contains(StepKind.AUTHORITY_FILED);
    }

    @Test
    void r34NorMayItsHandBeUnderAnAgreementThatIsRecordedAsSigned() {
        var procedure = story.inSession(id);
        var draft = draft(new PartySignature(party, story.today(), agent));

        assertThat(why(story.agreements.record(CommandId.fresh(), procedure, draft)))
                .containsExactly("R34 parties refusal.agent-paper-missing");

        done(representatives.file(CommandId.fresh(), id, agent, paper(id, DossierSlot.AUTHORITY)));
        done(story.agreements.record(CommandId.fresh(), procedure, draft));
    }

    @Test
    void r34ThePageTellsWhetherTheAuthorityIsOnFile() {
        assertThat(row().lacksAuthority()).isTrue();

        done(representatives.file(CommandId.fresh(), id, agent, paper(id, DossierSlot.AUTHORITY)));

        assertThat(row().lacksAuthority()).isFalse();
        assertThat(row().papers()).containsExactly("授权委托书原件");
    }

    @Test
    void r34APaperOfAnotherKindOrOfAnotherDisputeProvesNothing() {
        var elsewhere = story.accepted();

        assertThat(why(representatives.file(CommandId.fresh(), id, agent, paper(id, DossierSlot.EVIDENCE))))
                .containsExactly("R34 documentId refusal.authority-not-in-dossier");
        assertThat(why(representatives.file(CommandId.fresh(), id, agent, paper(elsewhere, DossierSlot.AUTHORITY))))
                .containsExactly("R34 documentId refusal.authority-not-in-dossier");
        assertThat(row().onFile()).isFalse();
    }

    @Test
    void r34AMandateThatEndedIsNotProvedAnyMore() {
        var paper = paper(id, DossierSlot.AUTHORITY);
        done(representatives.end(CommandId.fresh(), id, agent, "委托人撤回"));

        assertThat(why(representatives.file(CommandId.fresh(), id, agent, paper)))
                .containsExactly("R34 documentId refusal.authority-not-in-dossier");
    }

    @Test
    void r14WhereAnAgentSpeaksTheDossierAsksForItsAuthority() {
        story.opened(id);
        assertThat(missing()).contains(DossierSlot.AUTHORITY);

        paper(id, DossierSlot.AUTHORITY);
        assertThat(missing()).doesNotContain(DossierSlot.AUTHORITY);
    }

    @Test
    void r14WhereNobodySpeaksForAPartyTheDossierAsksForNoAuthority() {
        done(representatives.end(CommandId.fresh(), id, agent, "委托人撤回"));
        story.opened(id);

        assertThat(missing()).isNotEmpty().doesNotContain(DossierSlot.AUTHORITY);
    }

    private List<DossierSlot> missing() {
        return dossiers.of(id).orElseThrow().entries().stream()
                .filter(DossierPage.Entry::missing)
                .map(DossierPage.Entry::slot)
                .toList();
    }

    private RepresentationRow row() {
        return representatives.of(id).getFirst();
    }

    private AgreementId unsigned() {
        return done(story.agreements.record(
                CommandId.fresh(), story.inSession(id), draft(new PartySignature(party, null))));
    }

    /** Everyone signed but the party, whose signature is given. */
    private AgreementDraft draft(PartySignature signature) {
        var whole = story.whole(id, 10_000);
        var signatures = whole.parties().stream()
                .map(each -> each.partyId().equals(party) ? signature : each)
                .toList();
        return new AgreementDraft(
                whole.form(),
                whole.agreedOn(),
                false,
                whole.content(),
                signatures,
                whole.mediatorSignedOn(),
                whole.sealedOn(),
                whole.obligations());
    }

    private Outcome<AgreementId> sign(AgreementId agreement) {
        return story.agreements.sign(
                CommandId.fresh(),
                agreement,
                new SigningDraft(List.of(new PartySignature(party, story.today(), agent)), null, null));
    }

    private String paper(DisputeId dispute, DossierSlot slot) {
        var pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return done(dossiers.attach(CommandId.fresh(), dispute, new AttachmentDraft(slot, "授权委托书原件", pdf)))
                .value();
    }
}
