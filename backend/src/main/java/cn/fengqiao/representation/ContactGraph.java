package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher for attempts to reach a party; the party counts those in a row that failed. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ContactGraph {

    private static final int SHOWN = 30;

    private static final String MADE = """
            MATCH (d:Dispute {id: $id})
            RETURN COLLECT {
                    MATCH (d)-[:TRIED_TO_REACH]->(a:ContactAttempt)
                    RETURN a { .*, holder: head([(h)-[t:PARTY_TO]->(d) WHERE t.id = a.partyId |
                        { name: h.name, isPerson: h:Person }]) } ORDER BY a.at DESC, a.id LIMIT $shown } AS latest,
                COUNT { (d)-[:TRIED_TO_REACH]->(:ContactAttempt) } AS total,
                COLLECT {
                    MATCH (d)<-[t:PARTY_TO]-(h) WHERE t.to IS NULL AND t.missedContacts IS NULL
                    RETURN { name: h.name, isPerson: h:Person } ORDER BY t.side, h.name } AS untried,
                COLLECT {
                    MATCH (d)<-[t:PARTY_TO]-(h) WHERE t.to IS NULL AND t.missedContacts >= $after
                    RETURN { name: h.name, isPerson: h:Person } ORDER BY t.side, h.name } AS unreached
            """;

    private final Neo4jClient client;

    /** The id of the record; nothing when there is no such party. */
    Optional<String> add(DisputeId dispute, ContactDraft draft, String by) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute})<-[t:PARTY_TO {id: $party}]-()
                SET t.missedContacts = CASE WHEN $reached THEN 0 ELSE coalesce(t.missedContacts, 0) + 1 END
                CREATE (d)-[:TRIED_TO_REACH]->(a:ContactAttempt)
                SET a = $properties
                RETURN a.id
                """)
                .bindAll(Map.of(
                        "dispute",
                        dispute.value(),
                        "party",
                        draft.partyId(),
                        "reached",
                        draft.result() == ContactResult.REACHED,
                        "properties",
                        Map.of(
                                "id", Ids.fresh(),
                                "partyId", draft.partyId(),
                                "at", draft.at().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC),
                                "way", draft.way().name(),
                                "result", draft.result().name(),
                                "note", Texts.clean(draft.note()),
                                "by", by)))
                .fetchAs(String.class)
                .one();
    }

    ContactsMade of(DisputeId id, int unreachedAfter, Sight sight) {
        return client.query(MADE)
                .bindAll(Map.of("id", id.value(), "shown", SHOWN, "after", unreachedAfter))
                .fetchAs(ContactsMade.class)
                .mappedBy((types, row) -> new ContactsMade(
                        row.get("latest").asList(each -> row(each, sight)),
                        row.get("total").asInt(),
                        row.get("untried").asList(each -> name(each, sight)),
                        row.get("unreached").asList(each -> name(each, sight))))
                .one()
                .orElse(ContactsMade.NONE);
    }

    private static ContactRow row(Value a, Sight sight) {
        var holder = a.get("holder");
        return new ContactRow(
                a.get("id").asString(),
                holder.isNull() ? "" : name(holder, sight),
                a.get("at").asZonedDateTime().toInstant(),
                ContactWay.valueOf(a.get("way").asString()),
                ContactResult.valueOf(a.get("result").asString()),
                a.get("note").asString(""),
                a.get("by").asString(""));
    }

    private static String name(Value holder, Sight sight) {
        return sight.party(
                holder.get("name").asString(""), holder.get("isPerson").asBoolean());
    }
}
