package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A dispute among neighbours of 平江, taken as far as a test needs it, by the services that users use. */
@TestComponent
public class Story {

    public static final String COMMUNITY_OF = "320508";

    @Autowired
    public Intake intake;

    @Autowired
    public Disputes disputes;

    @Autowired
    public Mediations mediations;

    @Autowired
    public Agreements agreements;

    @Autowired
    public DisputePages pages;

    @Autowired
    public Agencies agencies;

    @Autowired
    public Neo4jClient graph;

    @Autowired
    public Clock clock;

    /** A community of 姑苏区. */
    public String community() {
        return graph.query(
                        "MATCH (c:Community) WHERE c.code STARTS WITH '320508' RETURN c.code ORDER BY c.code LIMIT 1")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    public ReportDraft report(PartyDraft... parties) {
        return report("P02", false, parties);
    }

    public ReportDraft report(String type, boolean violence, PartyDraft... parties) {
        return new ReportDraft(
                Channel.CALL_110,
                clock.instant().minusSeconds(600),
                null,
                community(),
                "平江路12号",
                "",
                "楼上漏水，三家争执不下",
                type,
                List.of(parties),
                violence,
                Set.of());
    }

    public static PartyDraft person(String side, String name) {
        return PartyDraft.person(side, side.equals("A") ? PartyRole.APPLICANT : PartyRole.RESPONDENT, name, "", "");
    }

    public Registered registered(PartyDraft... parties) {
        return done(intake.register(CommandId.fresh(), report(parties)));
    }

    /** Three neighbours, accepted. */
    public DisputeId accepted() {
        var id = registered(person("A", "张小三"), person("B", "李四"), person("C", "王五"))
                .id();
        done(disputes.accept(CommandId.fresh(), id));
        return id;
    }

    public ProcedureId opened(DisputeId id) {
        return opened(id, ProcedureKind.PEOPLES_MEDIATION, AgencyKind.MEDIATION_COMMITTEE);
    }

    public ProcedureId opened(DisputeId id, ProcedureKind kind, AgencyKind leader, Circumstance... circumstances) {
        return done(mediations.open(
                CommandId.fresh(), id, new ProcedureDraft(kind, agency(leader), Set.of(circumstances), "")));
    }

    public String agency(AgencyKind kind) {
        return agencies.ofKind(kind, List.of("3205")).getFirst().id();
    }

    /** Opened, with a mediator, rights told, one session held. */
    public ProcedureId inSession(DisputeId id) {
        var procedure = opened(id);
        ready(procedure);
        done(mediations.hold(CommandId.fresh(), procedure, session()));
        return procedure;
    }

    public void ready(ProcedureId procedure) {
        done(mediations.assign(CommandId.fresh(), procedure, suitable(procedure), AssignmentMode.APPOINTED, true));
        done(mediations.giveNotice(CommandId.fresh(), procedure, today(), "当面"));
    }

    public SessionDraft session() {
        return new SessionDraft(clock.instant(), "调解室", SessionForm.JOINT, Set.of(), "各方陈述");
    }

    public String mediator() {
        return mediator("mediator-1", "赵调解");
    }

    /** Whom the law lets mediate in it (R04). */
    private String suitable(ProcedureId procedure) {
        var police = graph.query("RETURN EXISTS { (:Procedure {id: $id, kind: 'PUBLIC_SECURITY_MEDIATION'}) }")
                .bind(procedure.value())
                .to("id")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
        return police ? officer() : mediator();
    }

    /** Somebody who mediates in a committee. */
    public String mediator(String id, String name) {
        return serves(id, name, "Mediator", AgencyKind.MEDIATION_COMMITTEE);
    }

    /** An officer of a station. */
    public String officer() {
        return serves("officer-1", "钱警官", "Officer", AgencyKind.POLICE_STATION);
    }

    private String serves(String id, String name, String label, AgencyKind kind) {
        graph.query("""
                MATCH (a:Agency {id: $agency})
                MERGE (m:Person {id: $id}) SET m:$($label), m.name = $name, m.version = 0
                MERGE (m)-[:SERVES_IN]->(a)
                """)
                .bindAll(java.util.Map.of("agency", agency(kind), "id", id, "name", name, "label", label))
                .run();
        return id;
    }

    public DisputePage page(DisputeId id) {
        return pages.of(id).orElseThrow();
    }

    /** Everyone signs today; B owes A money, C has to repair. */
    public AgreementDraft whole(DisputeId id, long fen) {
        var parties = page(id).parties();
        var ids = parties.stream().map(DisputePage.Party::id).toList();
        return new AgreementDraft(
                AgreementForm.WRITTEN,
                today(),
                false,
                "漏水属实，李四赔偿，王五修复",
                ids.stream().map(each -> new PartySignature(each, today())).toList(),
                today(),
                today(),
                List.of(
                        new ObligationDraft(
                                ObligationKind.PAY,
                                Set.of(ids.get(1)),
                                Set.of(ids.get(0)),
                                "赔偿",
                                fen,
                                today().plusDays(10),
                                "",
                                ObligationWay.TRANSFER),
                        new ObligationDraft(
                                ObligationKind.REPAIR,
                                Set.of(ids.get(2)),
                                Set.of(ids.get(0)),
                                "修复天花板",
                                null,
                                today().plusDays(20),
                                "",
                                ObligationWay.OTHER)));
    }

    public List<DisputePage.Obligation> obligations(DisputeId id) {
        return page(id).procedures().getFirst().agreements().getFirst().obligations();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var refusals) -> throw new AssertionError("refused: " + refusals);
        };
    }

    public static <T> List<Refusal> refused(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> throw new AssertionError("done: " + value);
            case Outcome.Refused<T>(var refusals) -> refusals;
        };
    }

    /** "R06 refusal.party-refused", so that a test reads as rule and reason. */
    public static <T> List<String> why(Outcome<T> outcome) {
        return refused(outcome).stream()
                .map(each -> (each.rule() == null ? "" : each.rule() + " ")
                        + (each.field() == null ? "" : each.field() + " ")
                        + each.key())
                .toList();
    }
}
