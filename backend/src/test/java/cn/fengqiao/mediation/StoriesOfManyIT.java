package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.deliberation.Deliberations;
import cn.fengqiao.deliberation.IssueRow;
import cn.fengqiao.deliberation.IssueState;
import cn.fengqiao.deliberation.Matrices;
import cn.fengqiao.deliberation.MatrixRow;
import cn.fengqiao.deliberation.PositionDraft;
import cn.fengqiao.deliberation.Stance;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.representation.RepresentationKind;
import cn.fengqiao.representation.RepresentativeDraft;
import cn.fengqiao.representation.Representatives;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Disputes of five and of forty-two parties, from the first word to the last fen. */
@GraphTest
@Import(Story.class)
class StoriesOfManyIT {

    private static final int WORKERS = 40;
    private static final long WAGE_FEN = 1_000_001;
    private static final Map<String, String> SIDES_OF = Map.of("张一", "A", "李二", "A", "王三", "B", "赵四", "C", "孙五", "D");

    @Autowired
    Story story;

    @Autowired
    Deliberations deliberations;

    @Autowired
    Matrices matrices;

    @Autowired
    Representatives representatives;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.asOfficer();
    }

    @Test
    void fiveNeighboursAgreeInPartAndTheRestGoesToCourt() {
        var id = registered(
                "P02", Stream.of("张一", "李二", "王三", "赵四", "孙五").map(name -> person(the(SIDES_OF, name), name)));
        var of = byName(id);
        var leak = done(deliberations.raise(CommandId.fresh(), id, "漏水赔偿"));
        var lobby = done(deliberations.raise(CommandId.fresh(), id, "楼道堆物"));
        take(id, leak, Stance.SUPPORTS, the(of, "张一"), the(of, "李二"));
        take(id, leak, Stance.OPPOSES, the(of, "王三"));
        take(id, lobby, Stance.SUPPORTS, the(of, "张一"));
        take(id, lobby, Stance.OPPOSES, the(of, "赵四"), the(of, "孙五"));
        var procedure = story.inSession(id);

        var three = List.of(the(of, "张一"), the(of, "李二"), the(of, "王三"));
        var agreement = done(story.agreements.record(
                CommandId.fresh(),
                procedure,
                agreed(three, true, List.of(pays(the(of, "王三"), the(of, "张一"), 300_000)))));
        done(deliberations.settle(CommandId.fresh(), id, agreement, Set.of(leak)));

        assertThat(deliberations.of(id).issues())
                .extracting(IssueRow::state)
                .containsExactly(IssueState.SETTLED, IssueState.OPEN);
        var matrix = matrices.of(id).orElseThrow();
        assertThat(the(matrix.byParty(), the(of, "李二")).against()).isEmpty();
        assertThat(the(matrix.byParty(), the(of, "王三")).against()).isEmpty();
        assertThat(the(matrix.byParty(), the(of, "张一")).against())
                .singleElement()
                .satisfies(each -> assertThat(each.partyIds()).containsExactlyInAnyOrder(the(of, "赵四"), the(of, "孙五")));
        assertThat(story.page(id).procedures().getFirst().state())
                .as("the rest stays open")
                .isEqualTo(ProcedureState.OPEN);

        done(story.mediations.end(
                CommandId.fresh(), procedure, new EndDraft(ProcedureState.FAILED, "楼道堆物一节各执一词", "可以向法院起诉")));
        payInFull(id);
        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.PERFORMED, "部分履行")))
                .as("a part is not the whole")
                .containsExactly("R39 refusal.closing-not-agreed");
        done(story.disputes.close(CommandId.fresh(), id, Closing.TO_COURT, "堆物一节起诉"));

        assertThat(story.obligations(id))
                .extracting(DisputePage.Obligation::state)
                .containsOnly(ObligationState.PERFORMED);
    }

    @Test
    void fortyWorkersArePaidInInstalmentsOfWhichTwoDefault() {
        var id = registered(
                "P04",
                Stream.concat(
                        IntStream.rangeClosed(1, WORKERS).mapToObj(i -> person("A", "工友" + i)),
                        Stream.of(person("B", "总包老板"), person("C", "分包老板"))));
        var of = byName(id);
        var workers = IntStream.rangeClosed(1, WORKERS)
                .mapToObj(i -> the(of, "工友" + i))
                .toList();
        var elected = elect(id, workers, 3);
        assertThat(why(representatives.add(CommandId.fresh(), id, election(the(of, "总包老板"), workers))))
                .as("nobody is elected by those whose side it is not on")
                .isNotEmpty();
        var procedure = story.inSession(id);

        var plan = new InstalmentPlan(wages(of, workers), true, Map.of(workers.getFirst(), 700_001L), 3, 1);
        var owed = plan.obligations();
        assertThat(owed).hasSize(3 * WORKERS);
        assertThat(owed.stream().mapToLong(ObligationDraft::amountFen).sum())
                .as("not a fen is lost in rounding")
                .isEqualTo((WORKERS - 1) * WAGE_FEN + 700_001L);
        var everybody = new ArrayList<>(workers);
        everybody.addAll(List.of(the(of, "总包老板"), the(of, "分包老板")));
        var draft = agreed(everybody, false, owed);
        done(story.agreements.record(CommandId.fresh(), procedure, signedBy(draft, elected.getFirst(), workers)));
        var first = story.obligations(id).stream()
                .filter(each -> story.today().equals(each.dueOn()))
                .toList();
        assertThat(first).hasSize(WORKERS);
        first.stream().skip(2).forEach(this::pay);
        aMonthPasses();

        var late = Defaults.of(story.page(id)).getFirst();
        assertThat(late.debtors()).hasSize(2).allSatisfy(each -> {
            assertThat(each.overdue()).isEqualTo(2);
            assertThat(each.owed()).isEqualTo(3 * WORKERS);
        });
        assertThat(late.debtors().stream()
                        .mapToLong(Defaults.Debtor::overdueFen)
                        .sum())
                .isEqualTo(fen(first.get(0)) + fen(first.get(1)));
        assertThat(late.ways()).extracting(Defaults.Way::way).contains(NextWay.PAYMENT_ORDER, NextWay.COURT);
        var unpaid = matrices.of(id).orElseThrow().rows().stream()
                .filter(MatrixRow::overdue)
                .toList();
        assertThat(unpaid).extracting(MatrixRow::side).containsOnly("B", "C");
        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.PERFORMED, "已发放")))
                .containsExactly("R39 refusal.closing-not-performed");

        payInFull(id);
        assertThat(Defaults.of(story.page(id))).isEmpty();
        done(story.disputes.close(CommandId.fresh(), id, Closing.PERFORMED, "工资全部发放"));
        assertThat(story.page(id).header().state()).isEqualTo(DisputeState.CLOSED);
    }

    /** Each worker's wage, of which the contractor owes 60 and the sub-contractor 40 of a hundred, from today on. */
    private ObligationDraft wages(Map<String, String> of, List<String> workers) {
        var contractor = the(of, "总包老板");
        var subcontractor = the(of, "分包老板");
        return new ObligationDraft(
                ObligationKind.PAY,
                Set.of(contractor, subcontractor),
                Set.copyOf(workers),
                "工资",
                WAGE_FEN,
                story.today(),
                "",
                ObligationWay.TRANSFER,
                Liability.SEVERAL,
                Map.of(contractor, 600_001L, subcontractor, 400_000L),
                Set.of(),
                "");
    }

    private List<String> elect(DisputeId id, List<String> side, int count) {
        return side.stream()
                .limit(count)
                .map(each -> done(representatives.add(CommandId.fresh(), id, election(each, side))))
                .toList();
    }

    private RepresentativeDraft election(String by, List<String> side) {
        return new RepresentativeDraft(
                RepresentationKind.ELECTED, Set.copyOf(side), by, "", "", "", "推选记录", "", story.today());
    }

    /** The first of the elected signs for every worker but itself. */
    private AgreementDraft signedBy(AgreementDraft draft, String mandate, List<String> workers) {
        var signatures = draft.parties().stream()
                .map(each -> workers.contains(each.partyId()) && !each.partyId().equals(workers.getFirst())
                        ? new PartySignature(each.partyId(), story.today(), mandate)
                        : each)
                .toList();
        return new AgreementDraft(
                draft.form(),
                draft.agreedOn(),
                draft.partial(),
                draft.content(),
                signatures,
                draft.mediatorSignedOn(),
                draft.sealedOn(),
                draft.obligations());
    }

    private AgreementDraft agreed(List<String> parties, boolean partial, List<ObligationDraft> owed) {
        return new AgreementDraft(
                AgreementForm.WRITTEN,
                story.today(),
                partial,
                "各方自愿达成如下协议",
                parties.stream()
                        .map(each -> new PartySignature(each, story.today()))
                        .toList(),
                story.today(),
                story.today(),
                owed);
    }

    private ObligationDraft pays(String debtor, String creditor, long fen) {
        return new ObligationDraft(
                ObligationKind.PAY,
                Set.of(debtor),
                Set.of(creditor),
                "赔偿",
                fen,
                story.today().plusDays(10),
                "",
                ObligationWay.TRANSFER);
    }

    private static <V> V the(Map<String, V> of, String name) {
        return Objects.requireNonNull(of.get(name), name);
    }

    private static long fen(DisputePage.Obligation each) {
        return Objects.requireNonNull(each.amountFen());
    }

    private void payInFull(DisputeId id) {
        story.obligations(id).stream().filter(DisputePage.Obligation::open).forEach(this::pay);
    }

    private void pay(DisputePage.Obligation owed) {
        done(story.agreements.perform(
                CommandId.fresh(), owed.id(), new PerformanceDraft(story.today(), owed.amountFen(), "转账凭证")));
    }

    /** Not a month, but past the first pay day: the next ones are still to come. */
    private void aMonthPasses() {
        story.graph
                .query("MATCH (o:Obligation) WHERE o.dueOn = date($today) SET o.dueOn = date($today) - duration('P5D') "
                        + "WITH o MATCH (g:Agreement)-[:REQUIRES]->(o) SET g.signedOn = date($today) - duration('P9D')")
                .bind(story.today().toString())
                .to("today")
                .run();
    }

    private void take(DisputeId id, String issue, Stance stance, String... parties) {
        done(deliberations.take(CommandId.fresh(), id, issue, new PositionDraft(Set.of(parties), stance, "")));
    }

    private Map<String, String> byName(DisputeId id) {
        return story.page(id).parties().stream()
                .collect(Collectors.toMap(DisputePage.Party::name, DisputePage.Party::id));
    }

    private DisputeId registered(String type, Stream<PartyDraft> parties) {
        var draft = story.report(type, false, parties.toArray(PartyDraft[]::new));
        var id = done(story.intake.register(CommandId.fresh(), draft)).id();
        done(story.disputes.accept(CommandId.fresh(), id));
        return id;
    }
}
