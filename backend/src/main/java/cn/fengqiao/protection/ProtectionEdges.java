package cn.fengqiao.protection;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher of protection orders and mandatory reports. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ProtectionEdges {

    private static final String WHO = "coalesce(head([(h)-[t:PARTY_TO]->(d) WHERE t.id = x.partyId | h.name]), '')";

    private final Neo4jClient client;
    private final Clock clock;

    /** An order where it lies. */
    record Found(DisputeId dispute, OrderState state, LocalDate appliedOn) {}

    Optional<Found> find(String orderId) {
        return client.query("""
                MATCH (d:Dispute)-[:PROTECTED_BY]->(x:ProtectionOrder {id: $id})
                RETURN d.id AS dispute, x.state AS state, x.appliedAt AS at
                """)
                .bindAll(Map.of("id", orderId))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> new Found(
                        new DisputeId(row.get("dispute").asString()),
                        OrderState.valueOf(row.get("state").asString()),
                        LocalDate.ofInstant(row.get("at").asZonedDateTime().toInstant(), clock.getZone())))
                .one();
    }

    boolean takesPart(DisputeId dispute, String partyId) {
        return client.query("RETURN EXISTS { (:Dispute {id: $id})<-[:PARTY_TO {id: $party}]-() }")
                .bindAll(Map.of("id", dispute.value(), "party", partyId))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** The court's name; nothing when there is no such court. */
    Optional<String> apply(DisputeId dispute, OrderDraft draft) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute}) MATCH (court:Agency {id: $court}) WHERE court.kind = 'COURT'
                CREATE (d)-[:PROTECTED_BY]->(x:ProtectionOrder)-[:APPLIED_TO]->(court)
                SET x = $order
                RETURN court.name
                """)
                .bindAll(Map.of(
                        "dispute",
                        dispute.value(),
                        "court",
                        draft.courtId(),
                        "order",
                        Map.of(
                                "id", Ids.fresh(),
                                "version", 0L,
                                "partyId", draft.partyId(),
                                "onBehalf", Texts.clean(draft.onBehalf()),
                                "urgent", draft.urgent(),
                                "state", OrderState.APPLIED.name(),
                                "appliedAt", at(draft.appliedAt()),
                                "expectedBy", at(ProtectionRules.s3expectedBy(draft.appliedAt(), draft.urgent())))))
                .fetchAs(String.class)
                .one();
    }

    void decide(String orderId, OrderState state, LocalDate on, @Nullable LocalDate validUntil) {
        var found = new HashMap<String, Object>();
        found.put("state", state.name());
        found.put("decidedOn", on);
        found.put("validUntil", validUntil);
        client.query("MATCH (x:ProtectionOrder {id: $id}) SET x += $found, x.version = x.version + 1")
                .bindAll(Map.of("id", orderId, "found", found))
                .run();
    }

    void report(DisputeId dispute, ReportDraft draft) {
        client.query("MATCH (d:Dispute {id: $dispute}) CREATE (d)-[:REPORTED_IN]->(x:MandatoryReport) SET x = $report")
                .bindAll(Map.of(
                        "dispute",
                        dispute.value(),
                        "report",
                        Map.of(
                                "id", Ids.fresh(),
                                "version", 0L,
                                "ground", draft.ground().name(),
                                "partyId", draft.partyId(),
                                "by", Texts.clean(draft.by()),
                                "to", Texts.clean(draft.to()),
                                "at", at(draft.at()),
                                "content", Texts.clean(draft.content()))))
                .run();
    }

    Protection of(DisputeId dispute) {
        return client.query("""
                MATCH (d:Dispute {id: $id})
                RETURN COLLECT {
                        MATCH (d)-[:PROTECTED_BY]->(x:ProtectionOrder)-[:APPLIED_TO]->(court:Agency)
                        RETURN x { .*, person: %1$s, court: court.name } ORDER BY x.appliedAt DESC, x.id LIMIT 50 } AS orders,
                    COLLECT {
                        MATCH (d)-[:REPORTED_IN]->(x:MandatoryReport)
                        RETURN x { .*, person: %1$s } ORDER BY x.at DESC, x.id LIMIT 50 } AS reports
                """.formatted(WHO))
                .bindAll(Map.of("id", dispute.value()))
                .fetchAs(Protection.class)
                .mappedBy((types, row) -> new Protection(
                        row.get("orders").asList(this::order),
                        row.get("reports").asList(ProtectionEdges::report)))
                .one()
                .orElseThrow();
    }

    private OrderRow order(Value x) {
        var state = OrderState.valueOf(x.get("state").asString());
        var expectedBy = x.get("expectedBy").asZonedDateTime().toInstant();
        return new OrderRow(
                x.get("id").asString(),
                x.get("person").asString(),
                x.get("onBehalf").asString(""),
                x.get("court").asString(""),
                x.get("urgent").asBoolean(),
                x.get("appliedAt").asZonedDateTime().toInstant(),
                expectedBy,
                state == OrderState.APPLIED && expectedBy.isBefore(clock.instant()),
                state,
                date(x.get("decidedOn")),
                date(x.get("validUntil")));
    }

    private static ReportRow report(Value x) {
        return new ReportRow(
                x.get("id").asString(),
                ReportGround.valueOf(x.get("ground").asString()),
                x.get("person").asString(),
                x.get("by").asString(""),
                x.get("to").asString(""),
                x.get("at").asZonedDateTime().toInstant(),
                x.get("content").asString(""));
    }

    private static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    private static ZonedDateTime at(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC);
    }
}
