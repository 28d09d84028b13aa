package cn.fengqiao.forms;

import cn.fengqiao.security.Vault;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads everything that a form may print in one query, with the personal values opened. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class FormReads {

    /**
     * The procedure is the one asked for or the agreement's, else the latest. Only joint sessions travel: what was said
     * apart stays with the mediator (R46). What comes for each of many parties or obligations is put in order in Java: a
     * sorted subquery for each of them would take longer than all the rest.
     */
    private static final String FACTS = """
            MATCH (d:Dispute {id: $id})
            OPTIONAL MATCH (d)-[:OF_TYPE]->(t:DisputeType)
            OPTIONAL MATCH (d)-[:OCCURRED_IN]->(v:Division)
            OPTIONAL MATCH (d)-[:OCCURRED_AT]->(place:Place)
            CALL (d) {
                OPTIONAL MATCH (d)<-[:ABOUT]-(r:Report)
                RETURN r ORDER BY r.receivedAt, r.id LIMIT 1
            }
            CALL (d) {
                OPTIONAL MATCH (d)-[:HANDLED_BY]->(p:Procedure)
                WHERE ($procedure = '' OR p.id = $procedure)
                    AND ($agreement = '' OR EXISTS { (p)-[:ENDED_IN]->(:Agreement {id: $agreement}) })
                RETURN p ORDER BY p.openedOn DESC, p.number DESC LIMIT 1
            }
            OPTIONAL MATCH (p)-[:LED_BY]->(agency:Agency)
            CALL (p) {
                OPTIONAL MATCH (p)-[:ENDED_IN]->(a:Agreement)
                WHERE $agreement = '' OR a.id = $agreement
                RETURN a ORDER BY a.signedOn DESC, a.number DESC LIMIT 1
            }
            RETURN d { .number, .title, .summary, .typeCode, .openedOn, .acceptedOn, .closedOn, .closing,
                    type: coalesce(t.name, ''), area: coalesce(v.name, ''), address: coalesce(place.address, ''),
                    channel: r.channel, report: r.number, receivedAt: r.receivedAt } AS dispute,
                COLLECT { MATCH (h)-[party:PARTY_TO]->(d)
                    RETURN { party: properties(party), holder: properties(h), isPerson: h:Person,
                        speakers: [(rep:Person)-[mandate:REPRESENTS|GUARDS {disputeId: $id}]->(h)
                            WHERE mandate.to IS NULL | [mandate.kind, rep.name]] }
                    ORDER BY party.side, party.from, party.id } AS parties,
                p { .id, .number, .kind, .state, .openedOn, .noticeGivenOn, .endedOn, .endReason,
                    onSite: 'ON_SITE' IN coalesce(p.circumstances, []),
                    agency: agency.name, agencyId: agency.id, agencyCode: agency.code,
                    mediators: COLLECT { MATCH (m:Person)-[x:ASSIGNED]->(p) WHERE x.to IS NULL OR x.to = p.endedOn
                        RETURN m.name ORDER BY x.presiding DESC, m.name },
                    sessions: COLLECT { MATCH (p)-[:HELD]->(s:Session {form: 'JOINT'})
                        RETURN s { .heldAt, .place, .minutes, attended: COLLECT { MATCH (h)-[:ATTENDED]->(s)
                            RETURN h.name ORDER BY h.name } } ORDER BY s.heldAt, s.id } } AS procedure,
                a { .*, court: head([(a)-[:APPLIED_TO]->(court:Agency) | court.name]),
                    parties: COLLECT { MATCH (a)<-[signs:AGREED_TO]-() RETURN DISTINCT signs.partyId },
                    obligations: COLLECT { MATCH (a)-[:REQUIRES]->(o:Obligation)
                        RETURN o { .*,
                            debtors: [(o)-[owes:OWED_BY]->(h) | [h.name, h.id, owes.shareFen]],
                            guarantors: [(o)-[:GUARANTEED_BY]->(h) | h.name],
                            creditors: [(o)-[:OWED_TO]->(h) | h.name] }
                        ORDER BY o.dueOn, o.id } } AS agreement,
                head(COLLECT { MATCH (d)-[:FOLLOWED_UP_BY]->(f:FollowUp {kind: 'AGREEMENT', state: 'DONE'})
                    RETURN f { .doneOn, .way, .result, .satisfaction, .fair, .signs, .measures, .note, .by,
                        asked: head([(h)-[asked:PARTY_TO]->(d) WHERE asked.id = f.partyId | h.name]) }
                    ORDER BY f.doneOn DESC, f.id LIMIT 1 }) AS followUp,
                coalesce(head(COLLECT { MATCH (own:Agency {id: $own}) RETURN own.code }), '') AS ownCode
            """;

    /** More who speak for one party than a form has room for. */
    private static final int SPEAKERS = 5;

    private final Neo4jClient client;
    private final Vault vault;

    /** What a form is about and who leads it. */
    record Read(
            FormFacts.Dispute dispute,
            List<FormFacts.Party> parties,
            FormFacts.@Nullable Procedure procedure,
            FormFacts.@Nullable Agreement agreement,
            FormFacts.@Nullable FollowUp followUp,
            String procedureId,
            String agreementId,
            String agencyId,
            String agencyName,
            String agencyCode,
            String ownCode) {}

    /** @param own id of the actor's own agency, whose code is read along; empty when there is none */
    Optional<Read> read(String disputeId, String procedureId, String agreementId, String own) {
        return client.query(FACTS)
                .bindAll(Map.of("id", disputeId, "procedure", procedureId, "agreement", agreementId, "own", own))
                .fetchAs(Read.class)
                .mappedBy((types, row) -> {
                    var procedure = row.get("procedure");
                    var agreement = row.get("agreement");
                    return new Read(
                            FormMapping.dispute(row.get("dispute")),
                            row.get("parties").asList(this::party),
                            FormMapping.procedure(procedure),
                            FormMapping.agreement(agreement),
                            FormMapping.followUp(row.get("followUp")),
                            text(procedure, "id"),
                            text(agreement, "id"),
                            text(procedure, "agencyId"),
                            text(procedure, "agency"),
                            text(procedure, "agencyCode"),
                            row.get("ownCode").asString());
                })
                .one();
    }

    private FormFacts.Party party(Value row) {
        var party = row.get("party");
        var holder = row.get("holder");
        var isPerson = row.get("isPerson").asBoolean();
        return new FormFacts.Party(
                party.get("id").asString(),
                !isPerson,
                text(holder, "name"),
                text(party, "side"),
                FormTerms.word("PartyRole", text(party, "role")),
                isPerson ? FormTerms.word("Sex", text(holder, "sex")) : "",
                day(holder, "bornOn"),
                isPerson ? open(holder, "idNumber") : text(holder, "creditCode"),
                open(holder, "phone"),
                isPerson ? open(holder, "address") : text(holder, "address"),
                text(party, "position"),
                speakers(row.get("speakers")),
                party.get("to").isNull());
    }

    /** 李父（监护人） */
    private static String speakers(Value speakers) {
        return speakers
                .asList(each ->
                        new Speaker(each.get(0).asString(""), each.get(1).asString("")))
                .stream()
                .sorted(Comparator.comparing(Speaker::kind).thenComparing(Speaker::name))
                .limit(SPEAKERS)
                .map(each -> each.name() + "（" + FormTerms.word("RepresentationKind", each.kind()) + "）")
                .collect(Collectors.joining("、"));
    }

    private record Speaker(String kind, String name) {}

    private String open(Value holder, String field) {
        var sealed = text(holder, field + "Sealed");
        return sealed.isEmpty() ? "" : vault.open(sealed, holder.get("id").asString(), field);
    }

    static String text(Value map, String key) {
        return map.isNull() ? "" : map.get(key).asString("");
    }

    static @Nullable LocalDate day(Value map, String key) {
        var value = map.get(key);
        return value.isNull() ? null : value.asLocalDate();
    }

    static LocalDate needed(Value map, String key) {
        return Objects.requireNonNull(day(map, key), () -> "no " + key);
    }
}
