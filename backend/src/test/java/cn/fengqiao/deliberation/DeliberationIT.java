package cn.fengqiao.deliberation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.AgreementDraft;
import cn.fengqiao.mediation.AgreementForm;
import cn.fengqiao.mediation.AgreementId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ObligationDraft;
import cn.fengqiao.mediation.ObligationKind;
import cn.fengqiao.mediation.ObligationWay;
import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.mediation.SessionDraft;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
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
class DeliberationIT {

    @Autowired
    Story story;

    @Autowired
    Deliberations deliberations;

    @Autowired
    Matrices matrices;

    private DisputeId id = new DisputeId("none");

    @BeforeEach
    void threeNeighbours() {
        TestActors.asOfficer();
        id = story.accepted();
    }

    @Test
    void aPartysNewestWordCountsAndTheEarlierOneStaysOnRecord() {
        var issue = raised("赔偿金额");
        take(issue, Stance.SUPPORTS, "A");
        take(issue, Stance.OPPOSES, "B");

        take(issue, Stance.CONCEDED, "B");

        var row = deliberations.of(id).issues().getFirst();
        assertThat(row.positions()).extracting(PositionRow::stance).containsExactly(Stance.SUPPORTS, Stance.CONCEDED);
        assertThat(row.state()).isEqualTo(IssueState.OPEN);
        assertThat(story.graph
                        .query("MATCH ()-[s:TAKES_POSITION]->() RETURN count(s)")
                        .fetchAs(Long.class)
                        .one())
                .hasValue(3L);
    }

    @Test
    void aPartialAgreementNamesItsIssuesAndTheRestStaysOpen() {
        var money = raised("赔偿金额");
        var repair = raised("由谁修复");
        take(money, Stance.SUPPORTS, "A", "C");
        take(money, Stance.OPPOSES, "B");
        take(repair, Stance.SUPPORTS, "A");
        take(repair, Stance.OPPOSES, "C");
        var agreement = partial(story.inSession(id), "A", "B", "C");

        done(deliberations.settle(CommandId.fresh(), id, agreement, Set.of(money)));

        assertThat(deliberations.of(id).issues())
                .extracting(IssueRow::state)
                .containsExactly(IssueState.SETTLED, IssueState.OPEN);
        assertThat(row("A").against()).containsExactly(new Against(repair, List.of(party("C"))));
        assertThat(row("B").against()).isEmpty();
        assertThat(why(deliberations.settle(CommandId.fresh(), id, agreement, Set.of(repair))))
                .containsExactly("refusal.settled-already");
    }

    @Test
    void whatTwoOfThreeSettledIsSettledInPart() {
        var money = raised("赔偿金额");
        take(money, Stance.SUPPORTS, "A");
        take(money, Stance.OPPOSES, "B", "C");
        var agreement = partial(story.inSession(id), "A", "B");

        done(deliberations.settle(CommandId.fresh(), id, agreement, Set.of(money)));

        assertThat(deliberations.of(id).issues().getFirst().state()).isEqualTo(IssueState.PARTLY_SETTLED);
        assertThat(row("A").against()).containsExactly(new Against(money, List.of(party("C"))));
    }

    @Test
    void anAgreementDoesNotSettleAnotherDisputesIssue() {
        var agreement = partial(story.inSession(id), "A", "B");
        var first = id;
        id = story.accepted();
        var elsewhere = raised("别家的事");

        assertThat(why(deliberations.settle(CommandId.fresh(), first, agreement, Set.of(elsewhere))))
                .containsExactly("refusal.settled-already");
    }

    @Test
    void anUndisputedFactNamesWhoConfirmedIt() {
        done(deliberations.agreeOnFact(CommandId.fresh(), id, "水管于8月更换", Set.of(party("A"), party("B"))));
        done(deliberations.agreeOnFact(CommandId.fresh(), id, "天花板有水渍", Set.of(party("A"), party("B"), party("C"))));

        assertThat(deliberations.of(id).facts())
                .extracting(fact -> fact.names().size(), FactRow::byAll)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, false), org.assertj.core.groups.Tuple.tuple(3, true));
    }

    @Test
    void aSupervisorReadsMaskedNamesAndChangesNothing() {
        var issue = raised("赔偿金额");
        take(issue, Stance.SUPPORTS, "A");
        TestActors.asSupervisor();

        assertThat(row("A").name()).isEqualTo("张*三");
        assertThat(deliberations.mayRecord(id)).isFalse();
        assertThat(why(deliberations.raise(CommandId.fresh(), id, "另一个"))).containsExactly("refusal.not-allowed");
        TestActors.as(Role.COMMUNITY_OFFICER, "320581");
        assertThat(matrices.of(id)).isEmpty();
    }

    @Test
    void theMatrixCountsByPersonNotByMaskedName() {
        id = story.registered(person("A", "张小三"), person("B", "张大三"), person("B", "李四"))
                .id();
        done(story.disputes.accept(CommandId.fresh(), id));
        var procedure = story.opened(id);
        story.ready(procedure);
        hold(procedure, "张小三");
        TestActors.asSupervisor();

        assertThat(matrices.of(id).orElseThrow().rows())
                .extracting(MatrixRow::name, MatrixRow::attended)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("张*三", 1),
                        org.assertj.core.groups.Tuple.tuple("张*三", 0),
                        org.assertj.core.groups.Tuple.tuple("李*", 0));
    }

    @Test
    void twoHundredPartiesAreOneQueryAndSayWhoStillOpposesWhom() {
        id = story.registered(IntStream.range(0, 200)
                        .mapToObj(i -> person(i < 198 ? "A" : i == 198 ? "B" : "C", "工友" + i))
                        .toArray(PartyDraft[]::new))
                .id();
        done(story.disputes.accept(CommandId.fresh(), id));
        var issue = raised("欠薪由谁支付");
        take(issue, Stance.SUPPORTS, "A", "C");
        take(issue, Stance.OPPOSES, "B");

        var page = matrices.of(id).orElseThrow();

        assertThat(page.rows()).hasSize(200);
        assertThat(page.opposing()).isEqualTo(200);
        assertThat(row("B").against())
                .singleElement()
                .satisfies(against -> assertThat(against.partyIds()).hasSize(199));
        assertThat(row("A").against()).containsExactly(new Against(issue, List.of(party("B"))));
    }

    private String raised(String title) {
        return done(deliberations.raise(CommandId.fresh(), id, title));
    }

    private void take(String issue, Stance stance, String... sides) {
        var parties = story.page(id).parties().stream()
                .filter(party -> List.of(sides).contains(party.side()))
                .map(DisputePage.Party::id)
                .collect(java.util.stream.Collectors.toSet());
        done(deliberations.take(CommandId.fresh(), id, issue, new PositionDraft(parties, stance, "")));
    }

    private void hold(ProcedureId procedure, String name) {
        var there = story.page(id).parties().stream()
                .filter(party -> party.name().equals(name))
                .map(DisputePage.Party::id)
                .collect(java.util.stream.Collectors.toSet());
        done(story.mediations.hold(
                CommandId.fresh(),
                procedure,
                new SessionDraft(story.clock.instant(), "调解室", SessionForm.JOINT, there, "各方陈述")));
    }

    private AgreementId partial(ProcedureId procedure, String... sides) {
        var parties = List.of(sides).stream().map(this::party).toList();
        return done(story.agreements.record(
                CommandId.fresh(),
                procedure,
                new AgreementDraft(
                        AgreementForm.WRITTEN,
                        story.today(),
                        true,
                        "先解决赔偿",
                        parties.stream()
                                .map(each -> new PartySignature(each, story.today()))
                                .toList(),
                        story.today(),
                        story.today(),
                        List.of(new ObligationDraft(
                                ObligationKind.PAY,
                                Set.of(parties.get(1)),
                                Set.of(parties.get(0)),
                                "赔偿",
                                10_000L,
                                story.today().plusDays(10),
                                "",
                                ObligationWay.TRANSFER)))));
    }

    private MatrixRow row(String side) {
        return matrices.of(id).orElseThrow().rows().stream()
                .filter(row -> row.side().equals(side))
                .findFirst()
                .orElseThrow();
    }

    private String party(String side) {
        return story.page(id).parties().stream()
                .filter(party -> party.side().equals(side))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
