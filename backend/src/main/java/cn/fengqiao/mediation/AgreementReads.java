package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads agreements and obligations as commands need them. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AgreementReads {

    private final Neo4jClient client;

    /** An agreement with its signatures so far. */
    record Signed(
            AgreementForm form,
            LocalDate agreedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate mediatorSignedOn,
            @Nullable LocalDate sealedOn,
            List<PartySignature> parties) {}

    /** An obligation as its rules ask for it. */
    record Owed(
            ObligationKind kind,
            ObligationState state,
            String content,
            @Nullable Long amountFen,
            long performedFen,
            LocalDate agreedOn,
            @Nullable LocalDate effectiveOn) {

        boolean open() {
            return state == ObligationState.DUE || state == ObligationState.PARTLY_PERFORMED;
        }

        /** What is still to be paid; zero for what is not money. */
        long restFen() {
            var amount = amountFen;
            return amount == null ? 0 : amount - performedFen;
        }
    }

    /** How far an agreement is with its confirmation. */
    record Asked(
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate appliedOn,
            @Nullable ConfirmationResult result) {}

    Asked confirmation(AgreementId id) {
        return client.query("MATCH (g:Agreement {id: $id}) RETURN g.effectiveOn AS effectiveOn, "
                        + "g.confirmationAppliedOn AS appliedOn, g.confirmationResult AS result")
                .bindAll(Map.of("id", id.value()))
                .fetchAs(Asked.class)
                .mappedBy((types, row) -> new Asked(
                        Values.date(row.get("effectiveOn")),
                        Values.date(row.get("appliedOn")),
                        row.get("result").isNull()
                                ? null
                                : ConfirmationResult.valueOf(row.get("result").asString())))
                .one()
                .orElseThrow();
    }

    Optional<ProcedureId> procedureOf(AgreementId id) {
        return client.query("MATCH (p:Procedure)-[:ENDED_IN]->(:Agreement {id: $id}) RETURN p.id")
                .bindAll(Map.of("id", id.value()))
                .fetchAs(String.class)
                .one()
                .map(ProcedureId::new);
    }

    Optional<ProcedureId> procedureOf(ObligationId id) {
        return client.query(
                        "MATCH (p:Procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(:Obligation {id: $id}) RETURN p.id")
                .bindAll(Map.of("id", id.value()))
                .fetchAs(String.class)
                .one()
                .map(ProcedureId::new);
    }

    Signed signed(AgreementId id, DisputeId dispute) {
        return client.query("""
                MATCH (g:Agreement {id: $id})
                RETURN g { .form, .signedOn, .effectiveOn, .mediatorSignedOn, .sealedOn,
                    parties: [(h)-[s:AGREED_TO]->(g) | s { id: s.partyId, .signedOn, .signedBy }] } AS agreement
                """)
                .bindAll(Map.of("id", id.value(), "dispute", dispute.value()))
                .fetchAs(Signed.class)
                .mappedBy((types, row) -> {
                    var g = row.get("agreement");
                    return new Signed(
                            AgreementForm.valueOf(g.get("form").asString()),
                            g.get("signedOn").asLocalDate(),
                            Values.date(g.get("effectiveOn")),
                            Values.date(g.get("mediatorSignedOn")),
                            Values.date(g.get("sealedOn")),
                            g.get("parties").asList(AgreementReads::signature));
                })
                .one()
                .orElseThrow();
    }

    Owed owed(ObligationId id) {
        return client.query("""
                MATCH (g:Agreement)-[:REQUIRES]->(o:Obligation {id: $id})
                RETURN o { .kind, .state, .content, .amountFen, .performedFen,
                    agreedOn: g.signedOn, effectiveOn: g.effectiveOn } AS owed
                """)
                .bindAll(Map.of("id", id.value()))
                .fetchAs(Owed.class)
                .mappedBy((types, row) -> {
                    var o = row.get("owed");
                    return new Owed(
                            ObligationKind.valueOf(o.get("kind").asString()),
                            ObligationState.valueOf(o.get("state").asString()),
                            o.get("content").asString(""),
                            Values.number(o.get("amountFen")),
                            o.get("performedFen").asLong(0),
                            o.get("agreedOn").asLocalDate(),
                            Values.date(o.get("effectiveOn")));
                })
                .one()
                .orElseThrow();
    }

    /** Whether a document lies in the dossier of the dispute. */
    boolean inDossier(DisputeId dispute, String documentId) {
        return client.query("MATCH (n:Document {id: $document}) "
                        + "RETURN EXISTS { (:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n) }")
                .bindAll(Map.of("dispute", dispute.value(), "document", documentId))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** The first day on which something of the dispute is owed; nothing when all is performed or waived. */
    Optional<LocalDate> nextDue(DisputeId dispute) {
        return Optional.ofNullable(client.query("""
                MATCH (:Dispute {id: $id})-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(o:Obligation)
                WHERE o.state IN ['DUE', 'PARTLY_PERFORMED']
                RETURN min(o.dueOn) AS due
                """)
                .bindAll(Map.of("id", dispute.value()))
                .fetch()
                .one()
                .map(row -> (LocalDate) row.get("due"))
                .orElse(null));
    }

    /** Side of each party that takes part today, by its id. */
    Map<String, String> sides(DisputeId dispute) {
        var sides = new HashMap<String, String>();
        client.query("MATCH (:Dispute {id: $id})<-[t:PARTY_TO]-() WHERE t.to IS NULL RETURN t.id AS id, t.side AS side")
                .bindAll(Map.of("id", dispute.value()))
                .fetch()
                .all()
                .forEach(row -> sides.put((String) row.get("id"), (String) row.get("side")));
        return sides;
    }

    static PartySignature signature(Value party) {
        var by = party.get("signedBy");
        return new PartySignature(
                party.get("id").asString(), Values.date(party.get("signedOn")), by.isNull() ? null : by.asString());
    }
}
