package cn.fengqiao.representation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeList;
import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Grounds;
import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.mediation.ProcedureDraft;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.SessionDraft;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.SigningDraft;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.Identity;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.Sex;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class RepresentativesIT {

    @Autowired
    Story story;

    @Autowired
    Representatives representatives;

    @Autowired
    DisputeList list;

    @Autowired
    Grounds grounds;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    @Test
    void r33AMinorIsHeardOnceItsGuardianWasTold() {
        var id = with(minor(15));
        var procedure = story.opened(id);
        story.ready(procedure);

        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R33 refusal.minor-alone");
        assertThat(why(representatives.goAlone(CommandId.fresh(), id, first(id), "学徒")))
                .containsExactly("R33 partyId refusal.minor-too-young");
        var mandate = done(add(id, RepresentationKind.GUARDIAN, Set.of(first(id)), "李父", "", "父亲"));

        done(story.mediations.hold(CommandId.fresh(), procedure, session(mandate)));
        assertThat(attended(id)).contains("李父");
        assertThat(representatives.of(id)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(RepresentationKind.GUARDIAN);
            assertThat(row.principals())
                    .singleElement()
                    .satisfies(each -> assertThat(each.side()).isEqualTo("A"));
        });
    }

    @Test
    void r33WhoIsSixteenAndLivesOnOwnWorkMayAgreeToGoAlone() {
        var id = with(minor(16));
        var procedure = story.opened(id);
        story.ready(procedure);

        done(representatives.goAlone(CommandId.fresh(), id, first(id), "在餐馆做工，本人同意"));

        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        assertThat(steps(id)).contains(StepKind.MINOR_ALONE);
    }

    @Test
    void r34AnOffenderSendsNobodyWhileThePoliceMediate() {
        var id = with(party("A", PartyRole.VICTIM, "被害"), party("B", PartyRole.OFFENDER, "打人"));
        var procedure = publicSecurity(id);
        var victim = first(id);
        var offender = story.page(id).parties().getLast().id();

        assertThat(why(add(id, RepresentationKind.AGENT, Set.of(offender), "律师", "委托书", "代为调解")))
                .containsExactly("R34 partyIds refusal.agent-of-offender");
        var agent = done(add(id, RepresentationKind.AGENT, Set.of(victim), "律师", "委托书", "代为调解"));

        story.ready(procedure);
        done(story.mediations.recordConsents(CommandId.fresh(), procedure, Set.of(), "均同意"));
        done(story.mediations.hold(CommandId.fresh(), procedure, session(agent)));
        assertThat(attended(id)).contains("律师");
    }

    @Test
    void r34AnAgentFromBeforeIsInTheWayOfPublicSecurityMediation() {
        var id = with(party("A", PartyRole.VICTIM, "被害"), party("B", PartyRole.OFFENDER, "打人"));
        var offender = story.page(id).parties().getLast().id();
        var agent = done(add(id, RepresentationKind.AGENT, Set.of(offender), "律师", "委托书", "代为调解"));
        var procedure = publicSecurity(id);
        story.ready(procedure);
        done(story.mediations.recordConsents(CommandId.fresh(), procedure, Set.of(), ""));

        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, session(agent))))
                .containsExactly("R34 refusal.wrong-agent", "R34 companyIds refusal.agent-at-session");

        done(representatives.end(CommandId.fresh(), id, agent, "治安调解中嫌疑人应当亲自参加"));
        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        assertThat(why(representatives.end(CommandId.fresh(), id, agent, "再次")))
                .containsExactly("refusal.mandate-over");
    }

    @Test
    void r49ManyElectAFewAndTheElectedSignForThem() {
        var many = IntStream.range(0, 7).mapToObj(i -> person("A", "工友" + i)).toList();
        var parties = new java.util.ArrayList<PartyDraft>(many);
        parties.add(person("B", "老板"));
        var id = with(parties.toArray(PartyDraft[]::new));
        var side = story.page(id).parties().stream()
                .filter(each -> each.side().equals("A"))
                .map(DisputePage.Party::id)
                .toList();
        var elected = IntStream.range(0, 5)
                .mapToObj(i -> done(elect(id, side.get(i), side)))
                .toList();

        assertThat(why(elect(id, side.get(5), side))).containsExactly("R49 byPartyId refusal.elected-too-many");

        var procedure = story.inSession(id);
        var draft = story.whole(id, 10_000);
        var signed = story.page(id).parties().stream()
                .map(each -> each.side().equals("A") && !each.id().equals(side.getFirst())
                        ? new PartySignature(each.id(), story.today(), elected.getFirst())
                        : new PartySignature(each.id(), story.today()))
                .toList();
        var agreement = done(story.agreements.record(
                CommandId.fresh(),
                procedure,
                new cn.fengqiao.mediation.AgreementDraft(
                        draft.form(),
                        draft.agreedOn(),
                        false,
                        draft.content(),
                        signed,
                        draft.mediatorSignedOn(),
                        draft.sealedOn(),
                        draft.obligations())));

        assertThat(agreement).isNotNull();
        assertThat(story.page(id)
                        .procedures()
                        .getFirst()
                        .agreements()
                        .getFirst()
                        .parties())
                .filteredOn(each -> elected.getFirst().equals(each.signedBy()))
                .hasSize(6);
    }

    @Test
    void r53AndR49WhereFourQuarrelAboutACollisionTheElectedCome() {
        var id = done(story.intake.register(
                        CommandId.fresh(),
                        story.report(
                                "P08",
                                false,
                                person("A", "车主"),
                                person("A", "乘客甲"),
                                person("A", "乘客乙"),
                                person("A", "乘客丙"),
                                person("B", "货车司机"))))
                .id();
        done(story.disputes.accept(CommandId.fresh(), id));
        var draft = new ProcedureDraft(
                ProcedureKind.ADMINISTRATIVE_MEDIATION,
                story.agency(AgencyKind.POLICE_STATION),
                Set.of(Circumstance.APPLIED_JOINTLY, Circumstance.WITHIN_TEN_DAYS),
                "");
        assertThat(why(story.mediations.open(CommandId.fresh(), id, draft)))
                .containsExactly("R53 refusal.traffic-people");
        var side = story.page(id).parties().stream()
                .filter(each -> each.side().equals("A"))
                .map(DisputePage.Party::id)
                .toList();

        done(elect(id, side.getFirst(), side));

        done(story.mediations.open(CommandId.fresh(), id, draft));
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
        var agent = done(add(id, RepresentationKind.AGENT, Set.of(first(id)), "代签人", "委托书", "代为签署"));

        assertThat(why(sign(agreement, second, agent))).containsExactly("parties refusal.signed-without-mandate");
        done(sign(agreement, first(id), agent));
    }

    @Test
    void s7WhoDoesNotHandleTheDisputeLearnsNoMoreOfAMinorThanASurname() {
        var id = with(minor(15));
        assertThat(story.page(id).parties().getFirst().name()).isEqualTo("李小");
        var procedure = story.opened(id);
        story.ready(procedure);
        var guardian = done(add(id, RepresentationKind.GUARDIAN, Set.of(first(id)), "李父", "", "父亲"));
        done(story.mediations.hold(
                CommandId.fresh(),
                procedure,
                new SessionDraft(
                        story.clock.instant(), "调解室", SessionForm.JOINT, Set.of(first(id)), Set.of(guardian), "各方陈述")));
        assertThat(attended(id)).contains("李小");

        TestActors.asSupervisor();

        assertThat(story.page(id).parties().getFirst().name()).isEqualTo("李**");
        assertThat(attended(id)).contains("李**").doesNotContain("李小");
        assertThat(list.fetch(DisputeFilter.ALL, DisputeOrder.OPENED_DESC, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.parties()).contains("李**"));
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
        done(add(id, RepresentationKind.AGENT, Set.of(first(id)), "欧阳律师", "委托书", "代为调解"));
        TestActors.asSupervisor();

        assertThat(representatives.of(id))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("欧**师"));
        assertThat(representatives.mayChange(id)).isFalse();
        assertThat(why(add(id, RepresentationKind.AGENT, Set.of(first(id)), "另一人", "委托书", "代为调解")))
                .containsExactly("refusal.not-allowed");
    }

    private Outcome<String> add(
            DisputeId id, RepresentationKind kind, Set<String> parties, String name, String authority, String scope) {
        return representatives.add(
                CommandId.fresh(),
                id,
                new RepresentativeDraft(kind, parties, "", name, "", "", authority, scope, story.today()));
    }

    private Outcome<String> elect(DisputeId id, String by, List<String> side) {
        return representatives.add(
                CommandId.fresh(),
                id,
                new RepresentativeDraft(
                        RepresentationKind.ELECTED, Set.copyOf(side), by, "", "", "", "推选记录", "", story.today()));
    }

    private Outcome<cn.fengqiao.mediation.AgreementId> sign(
            cn.fengqiao.mediation.AgreementId agreement, String party, String mandate) {
        return story.agreements.sign(
                CommandId.fresh(),
                agreement,
                new SigningDraft(List.of(new PartySignature(party, story.today(), mandate)), null, null));
    }

    private SessionDraft session(String mandate) {
        return new SessionDraft(story.clock.instant(), "调解室", SessionForm.JOINT, Set.of(), Set.of(mandate), "各方陈述");
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

    private DisputeId with(PartyDraft... parties) {
        var all = parties.length == 1 ? new PartyDraft[] {parties[0], person("B", "对方")} : parties;
        var id = story.registered(all).id();
        done(story.disputes.accept(CommandId.fresh(), id));
        return id;
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

    private static PartyDraft party(String side, PartyRole role, String name) {
        return PartyDraft.person(side, role, name, "", "");
    }

    private String first(DisputeId id) {
        return story.page(id).parties().getFirst().id();
    }

    private List<String> attended(DisputeId id) {
        return story.page(id).procedures().getFirst().sessions().getFirst().attended();
    }

    private List<StepKind> steps(DisputeId id) {
        return story.page(id).steps().stream().map(DisputePage.Step::kind).toList();
    }
}
