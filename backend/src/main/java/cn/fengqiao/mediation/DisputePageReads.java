package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Besides;
import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.RiskRules;
import cn.fengqiao.dispute.RiskSuggestion;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads all of a dispute's page in one query, the same that tells how it stands. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DisputePageReads {

    private static final String PAGE = """
            d { .*,
                typeName: coalesce(head([(d)-[:OF_TYPE]->(t) | t.name]), ''),
                area: reduce(path = '', name IN reverse(
                        [(d)-[:OCCURRED_IN]->(:Division)-[:PART_OF*0..3]->(v:Division) WHERE NOT v:City | v.name]) |
                    path + CASE path WHEN '' THEN '' ELSE '·' END + name),
                address: coalesce(head([(d)-[:OCCURRED_AT]->(p) | p.address]), ''),
                responsible: coalesce(head([(o:Person)-[:RESPONSIBLE_FOR]->(d) | o.name]),
                    head([(d)-[:OWNED_BY]->(a:Agency) | a.name]), ''),
                parties: COLLECT {
                    MATCH (h)-[t:PARTY_TO]->(d)
                    RETURN t { .id, .side, .role, .position, .consented, .toldOn, .from, .to, holderId: h.id, name: h.name,
                        isPerson: h:Person, minor: coalesce(h.bornOn > $minorSince, false), idNumberMask: coalesce(h.idNumberMask, h.creditCode, ''),
                        phoneMask: coalesce(h.phoneMask, ''), addressMask: coalesce(h.addressMask, h.address, ''),
                        others: COUNT { (h)-[:PARTY_TO]->(o:Dispute) WHERE o <> d
                            AND any(area IN $areas WHERE o.areaCode STARTS WITH area) } }
                    ORDER BY t.to IS NOT NULL, size(t.side), t.side, t.role, h.name, t.id },
                reports: COLLECT {
                    MATCH (r:Report)-[:ABOUT]->(d)
                    WITH r ORDER BY r.receivedAt DESC, r.number DESC LIMIT $slice + 1
                    RETURN r %s },
                reportCount: COUNT { (:Report)-[:ABOUT]->(d) },
                handovers: COLLECT {
                    MATCH (d)-[:HANDED_OVER]->(h:Handover)
                    OPTIONAL MATCH (h)-[:FROM]->(from:Agency) OPTIONAL MATCH (h)-[:TO]->(to:Agency)
                    RETURN h { .*, fromId: from.id, from: from.name, toId: to.id, to: to.name } ORDER BY h.at },
                steps: COLLECT {
                    MATCH (d)-[:HAS_STEP]->(s:Step)
                    WITH s ORDER BY s.at DESC, s.id LIMIT $slice + 1
                    RETURN s %s },
                procedures: COLLECT {
                    MATCH (d)-[:HANDLED_BY]->(p:Procedure)-[:LED_BY]->(a:Agency)
                    RETURN p { .*, agencyId: a.id, agency: a.name, facts: p %s,
                        mediators: COLLECT {
                            MATCH (m:Person)-[s:ASSIGNED]->(p)
                            RETURN s { .mode, .presiding, .from, .to, .disclosure, .objection, .objectedBy, .waivedOn, personId: m.id, name: m.name }
                            ORDER BY s.to IS NOT NULL, s.presiding DESC, s.from, m.name },
                        sessions: COLLECT {
                            MATCH (p)-[:HELD]->(s:Session)
                            RETURN s { .id, .heldAt, .place, .form, .minutes,
                                attended: [(h)-[:ATTENDED]->(s) | { name: h.name, isPerson: h:Person,
                                    minor: coalesce(h.bornOn > $minorSince, false) }] }
                            ORDER BY s.heldAt },
                        agreements: COLLECT {
                            MATCH (p)-[:ENDED_IN]->(g:Agreement)
                            RETURN g { .*, court: head([(g)-[:APPLIED_TO]->(c:Agency) | c.name]), parties: [(h)-[s:AGREED_TO]->(g) | s { id: s.partyId, .signedOn, .signedBy, holderId: h.id }],
                                obligations: COLLECT {
                                    MATCH (g)-[:REQUIRES]->(o:Obligation)
                                    RETURN o { .*,
                                        debtors: [(o)-[owes:OWED_BY]->(h) | { id: h.id, fen: owes.shareFen }],
                                        creditors: [(o)-[:OWED_TO]->(h) | { id: h.id }],
                                        guarantors: [(o)-[:GUARANTEED_BY]->(h) | { id: h.id }],
                                        performances: COLLECT {
                                            MATCH (o)-[:PERFORMED_BY]->(f:Performance)
                                            RETURN f { .id, .performedOn, .amountFen, .evidence,
                                                paper: head([(f)-[:EVIDENCED_BY]->(n:Document) | n.title]) }
                                            ORDER BY f.performedOn, f.id } }
                                    ORDER BY o.dueOn, o.series, o.id } }
                            ORDER BY g.signedOn, g.number } }
                    ORDER BY p.openedOn, p.number }
            } AS page
            """.formatted(PageHistory.REPORT, PageHistory.STEP, ProcedureReads.FACTS);

    private final ProcedureReads procedures;
    private final ProcedureClock clock;

    /** What to read, for whom. */
    Besides besides(Actor actor) {
        return new Besides(
                PAGE,
                Map.of(
                        "areas",
                        actor.areas(Permission.DISPUTE_READ),
                        "minorSince",
                        clock.minorSince(),
                        "slice",
                        PageHistory.SLICE));
    }

    DisputePage page(Value page, Viewer viewer, List<Choice<DisputeAction>> actions, List<Choice<Closing>> exits) {
        var today = clock.today();
        var all = page.get("procedures").asList(each -> procedure(each, viewer, today));
        var seen = all.stream()
                .filter(each -> viewer.seesProcedure(each.id().value()))
                .toList();
        var reports = PageHistory.reports(page.get("reports"), viewer);
        var steps = PageHistory.steps(page.get("steps"), viewer);
        return new DisputePage(
                PageHeader.of(page, viewer, today),
                page.get("parties").asList(party -> PageParts.party(party, viewer)),
                reports.items(),
                seen,
                page.get("handovers").asList(PageParts::handover).stream()
                        .filter(each -> viewer.seesHandover(each.fromId(), each.toId()))
                        .toList(),
                suggestion(page, all),
                steps.items(),
                actions,
                exits,
                reports.earlier(),
                steps.earlier());
    }

    private static RiskSuggestion suggestion(Value page, List<DisputePage.Procedure> procedures) {
        var failed = procedures.stream()
                .filter(each -> each.state() == ProcedureState.FAILED || each.state() == ProcedureState.REFUSED)
                .count();
        var overdue = procedures.stream()
                .flatMap(each -> each.agreements().stream())
                .flatMap(each -> each.obligations().stream())
                .filter(DisputePage.Obligation::overdue)
                .count();
        return RiskRules.suggest(new RiskRules.Facts(
                PageHeader.facts(page),
                page.get("domesticViolence").asBoolean(false),
                page.get("reportCount").asInt(),
                (int) failed,
                (int) overdue));
    }

    private DisputePage.Procedure procedure(Value p, Viewer viewer, LocalDate today) {
        var facts = procedures.facts(p.get("facts"));
        var running = facts.open() && p.get("suspendedOn").isNull();
        var left = running ? clock.left(facts.kind(), viewer.standing().typeCode(), Values.date(p.get("dueOn"))) : null;
        return PageProcedures.of(p, facts, left, viewer, today);
    }
}
