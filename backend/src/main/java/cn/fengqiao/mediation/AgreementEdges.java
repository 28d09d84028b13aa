package cn.fengqiao.mediation;

import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher that writes agreements, obligations and performances; each whole in one query. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AgreementEdges {

    private static final String CREATE = """
            MATCH (p:Procedure {id: $procedure})
            CREATE (p)-[:ENDED_IN]->(g:Agreement)
            SET g = $agreement
            WITH g
            CALL (g) {
                UNWIND $parties AS party
                MATCH (h)-[t:PARTY_TO {id: party.id}]->(:Dispute)
                CREATE (h)-[s:AGREED_TO]->(g)
                SET s = { partyId: party.id, signedOn: party.signedOn, signedBy: party.signedBy }
            }
            UNWIND $obligations AS row
            CREATE (g)-[:REQUIRES]->(o:Obligation)
            SET o = row.obligation
            WITH o, row
            CALL (o, row) {
                MATCH (h)-[t:PARTY_TO]->(:Dispute) WHERE t.id IN row.debtors
                MERGE (o)-[owes:OWED_BY]->(h)
                SET owes.shareFen = row.shares[t.id]
            }
            CALL (o, row) {
                MATCH (h)-[t:PARTY_TO]->(:Dispute) WHERE t.id IN row.guarantors
                MERGE (o)-[:GUARANTEED_BY]->(h)
            }
            CALL (o, row) {
                MATCH (h)-[t:PARTY_TO]->(:Dispute) WHERE t.id IN row.creditors
                MERGE (o)-[:OWED_TO]->(h)
            }
            """;

    private final Neo4jClient client;

    void create(
            ProcedureId procedure, AgreementId id, String number, AgreementDraft draft, @Nullable LocalDate effective) {
        client.query(CREATE)
                .bindAll(Map.of(
                        "procedure", procedure.value(),
                        "agreement", AgreementValues.agreement(id, number, draft, effective),
                        "parties",
                                draft.parties().stream()
                                        .map(AgreementEdges::signature)
                                        .toList(),
                        "obligations",
                                draft.obligations().stream()
                                        .map(AgreementValues::obligation)
                                        .toList()))
                .run();
    }

    void sign(
            AgreementId id,
            List<PartySignature> parties,
            @Nullable LocalDate mediator,
            @Nullable LocalDate seal,
            @Nullable LocalDate effective) {
        var days = new HashMap<String, Object>();
        AgreementValues.put(days, "mediatorSignedOn", mediator);
        AgreementValues.put(days, "sealedOn", seal);
        AgreementValues.put(days, "effectiveOn", effective);
        client.query("""
                MATCH (g:Agreement {id: $id})
                SET g += $days, g.version = g.version + 1
                WITH g
                UNWIND $parties AS party
                MATCH ()-[s:AGREED_TO]->(g) WHERE s.partyId = party.id
                SET s.signedOn = party.signedOn, s.signedBy = party.signedBy
                """)
                .bindAll(Map.of(
                        "id", id.value(),
                        "days", days,
                        "parties",
                                parties.stream().map(AgreementEdges::signature).toList()))
                .run();
    }

    void perform(ObligationId id, PerformanceDraft draft, long performedFen, ObligationState state) {
        var performance = new HashMap<String, Object>();
        performance.put("id", Ids.fresh());
        performance.put("performedOn", draft.performedOn());
        performance.put("evidence", Texts.clean(draft.evidence()));
        AgreementValues.put(performance, "amountFen", draft.amountFen());
        client.query("""
                MATCH (o:Obligation {id: $id})
                SET o.performedFen = $performedFen, o.state = $state, o.version = o.version + 1,
                    o.performedOn = CASE $state WHEN 'PERFORMED' THEN $on END
                CREATE (o)-[:PERFORMED_BY]->(p:Performance)
                SET p = $performance
                WITH p MATCH (n:Document {id: $document})
                CREATE (p)-[:EVIDENCED_BY]->(n)
                """)
                .bindAll(Map.of(
                        "id", id.value(),
                        "performedFen", performedFen,
                        "state", state.name(),
                        "on", draft.performedOn(),
                        "document", draft.documentId(),
                        "performance", performance))
                .run();
    }

    /** R21: the application to a court, in place of one that was withdrawn; its name, or nothing when there is no such court. */
    String applyForConfirmation(AgreementId id, String courtAgencyId, LocalDate on) {
        return client.query("""
                MATCH (g:Agreement {id: $id}) MATCH (c:Agency {id: $court, kind: 'COURT'})
                OPTIONAL MATCH (g)-[before:APPLIED_TO]->()
                WITH g, c, collect(before) AS withdrawn
                FOREACH (each IN withdrawn | DELETE each)
                CREATE (g)-[:APPLIED_TO]->(c)
                SET g.confirmationAppliedOn = $on, g.version = g.version + 1
                REMOVE g.confirmationResult, g.confirmationDecidedOn
                RETURN c.name
                """)
                .bindAll(Map.of("id", id.value(), "court", courtAgencyId, "on", on))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    void decideConfirmation(AgreementId id, ConfirmationResult result, LocalDate on) {
        client.query("""
                MATCH (g:Agreement {id: $id})
                SET g.confirmationResult = $result, g.confirmationDecidedOn = $on, g.version = g.version + 1
                """)
                .bindAll(Map.of("id", id.value(), "result", result.name(), "on", on))
                .run();
    }

    void waive(ObligationId id) {
        client.query("MATCH (o:Obligation {id: $id}) SET o.state = 'WAIVED', o.version = o.version + 1")
                .bindAll(Map.of("id", id.value()))
                .run();
    }

    private static Map<String, Object> signature(PartySignature each) {
        var signature = new HashMap<String, Object>();
        signature.put("id", each.partyId());
        AgreementValues.put(signature, "signedOn", each.signedOn());
        AgreementValues.put(signature, "signedBy", each.signedBy());
        return signature;
    }
}
