package cn.fengqiao.aftercare;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.shared.Masks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads follow-ups, and what success is counted from. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class FollowUpReads {

    private final Neo4jClient client;

    /** A follow-up and the dispute that it is about. */
    record Found(DisputeId dispute, FollowUpKind kind) {}

    /** What the four facts are counted from. */
    record Counted(
            boolean closed,
            @Nullable LocalDate closedOn,
            int whole,
            int partial,
            int open,
            int owed,
            @Nullable LocalDate relapsedOn,
            int looked,
            int asked,
            int content) {}

    Optional<Found> find(String id) {
        return client.query(
                        "MATCH (d:Dispute)-[:FOLLOWED_UP_BY]->(f:FollowUp {id: $id}) RETURN d.id AS dispute, f.kind AS kind")
                .bindAll(Map.of("id", id))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> new Found(
                        new DisputeId(row.get("dispute").asString()),
                        FollowUpKind.valueOf(row.get("kind").asString())))
                .one();
    }

    /** @param full whether the reader handles the dispute; a supervisor reads masked names. */
    List<FollowUpRow> of(DisputeId dispute, LocalDate today, boolean full) {
        return List.copyOf(client.query("""
                MATCH (d:Dispute {id: $id})-[:FOLLOWED_UP_BY]->(f:FollowUp)
                RETURN f { .*, asked: head([(h)-[t:PARTY_TO]->(d) WHERE t.id = f.partyId | h { .name, person: h:Person }]) } AS f
                ORDER BY f.dueOn, f.kind, f.visitor DESC, f.id
                """)
                .bindAll(Map.of("id", dispute.value()))
                .fetchAs(FollowUpRow.class)
                .mappedBy((types, row) -> row(row.get("f"), today, full))
                .all());
    }

    Risk risk(DisputeId dispute) {
        return client.query("MATCH (d:Dispute {id: $id}) RETURN coalesce(d.risk, 'BLUE')")
                .bindAll(Map.of("id", dispute.value()))
                .fetchAs(String.class)
                .one()
                .map(Risk::valueOf)
                .orElse(Risk.BLUE);
    }

    /** The day of the latest whole agreement. */
    Optional<LocalDate> agreedOn(DisputeId dispute) {
        return client.query("""
                MATCH (:Dispute {id: $id})-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(g:Agreement)
                WHERE NOT g.partial
                RETURN g.signedOn ORDER BY g.signedOn DESC LIMIT 1
                """)
                .bindAll(Map.of("id", dispute.value()))
                .fetchAs(LocalDate.class)
                .one();
    }

    boolean takesPart(DisputeId dispute, String partyId) {
        return client.query("RETURN EXISTS { (:Dispute {id: $id})<-[:PARTY_TO {id: $party}]-() }")
                .bindAll(Map.of("id", dispute.value(), "party", partyId))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    Counted counted(DisputeId dispute) {
        return client.query("""
                MATCH (d:Dispute {id: $id})
                RETURN d { .closedOn, .relapsedOn, closed: d.state = 'CLOSED',
                    whole: COUNT { (d)-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(g:Agreement) WHERE NOT g.partial },
                    partial: COUNT { (d)-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(g:Agreement) WHERE g.partial },
                    owed: COUNT { (d)-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(:Obligation) },
                    open: COUNT { (d)-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(o:Obligation)
                        WHERE o.state <> 'PERFORMED' },
                    looked: COUNT { (d)-[:FOLLOWED_UP_BY]->(f:FollowUp)
                        WHERE f.state = 'DONE' AND f.result <> 'NOT_REACHED' },
                    asked: COUNT { (d)-[:FOLLOWED_UP_BY]->(f:FollowUp) WHERE f.satisfaction IS NOT NULL },
                    content: COUNT { (d)-[:FOLLOWED_UP_BY]->(f:FollowUp)
                        WHERE f.satisfaction IN ['VERY_SATISFIED', 'SATISFIED'] } } AS d
                """)
                .bindAll(Map.of("id", dispute.value()))
                .fetchAs(Counted.class)
                .mappedBy((types, row) -> counted(row.get("d")))
                .one()
                .orElseThrow();
    }

    private static Counted counted(Value d) {
        return new Counted(
                d.get("closed").asBoolean(),
                FollowUpValues.date(d.get("closedOn")),
                d.get("whole").asInt(),
                d.get("partial").asInt(),
                d.get("open").asInt(),
                d.get("owed").asInt(),
                FollowUpValues.date(d.get("relapsedOn")),
                d.get("looked").asInt(),
                d.get("asked").asInt(),
                d.get("content").asInt());
    }

    private static String asked(Value party, boolean full) {
        if (party.isNull()) {
            return "";
        }
        var name = party.get("name").asString("");
        return full || !party.get("person").asBoolean() ? name : Masks.name(name);
    }

    private static FollowUpRow row(Value f, LocalDate today, boolean full) {
        var state = FollowUpState.valueOf(f.get("state").asString());
        var dueOn = f.get("dueOn").asLocalDate();
        return new FollowUpRow(
                f.get("id").asString(),
                FollowUpKind.valueOf(f.get("kind").asString()),
                FollowUpVisitor.valueOf(f.get("visitor").asString()),
                FollowUpWay.valueOf(f.get("way").asString()),
                state,
                dueOn,
                state == FollowUpState.PLANNED && dueOn.isBefore(today),
                FollowUpValues.date(f.get("doneOn")),
                FollowUpValues.constant(f.get("result"), FollowUpResult.class),
                asked(f.get("asked"), full),
                FollowUpValues.constant(f.get("satisfaction"), Satisfaction.class),
                FollowUpValues.flag(f.get("fair")),
                f.get("signs").asString(""),
                f.get("measures").asString(""),
                f.get("note").asString(""),
                f.get("by").asString(""));
    }
}
