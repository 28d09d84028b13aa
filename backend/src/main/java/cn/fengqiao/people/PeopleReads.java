package cn.fengqiao.people;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.FullText;
import cn.fengqiao.shared.Masks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads persons and organisations as rows; names and numbers leave it masked. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class PeopleReads {

    private static final String ROW = """
            WITH h, min(score) AS score ORDER BY score, h.name, h.id LIMIT $limit
            RETURN h { .id, .name, .sex, .bornOn, .identity, .idNumberMask, .creditCode, .phoneMask,
                isPerson: h:Person, minor: coalesce(h.bornOn > $today - duration('P18Y'), false),
                disputes: COUNT { (h)-[:PARTY_TO]->(d:Dispute)
                    WHERE any(area IN $areas WHERE d.areaCode STARTS WITH area) } } AS holder
            ORDER BY score, holder.name, holder.id
            """;

    private static final String NAMED = """
            CALL db.index.fulltext.queryNodes('people_name', $lucene, {limit: 200}) YIELD node AS h
            WITH h, CASE
                WHEN h.name = $text THEN 0 WHEN h.name STARTS WITH $text THEN 1
                WHEN h.initials STARTS WITH $typed OR h.pinyin STARTS WITH $typed THEN 2
                WHEN h.name CONTAINS $text THEN 3 END AS score
            WHERE score IS NOT NULL
            """;

    private static final String SEEN = """
            AND EXISTS { MATCH (h)-[:PARTY_TO]->(d:Dispute)
                WHERE any(area IN $areas WHERE d.areaCode STARTS WITH area)
                    OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)-[:LED_BY]->(a:Agency) WHERE a.id IN $agencies }
                    OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)<-[s:ASSIGNED]-(:Person {id: $me})
                        WHERE s.to IS NULL } }
            """;

    private final Neo4jClient client;
    private final Vault vault;
    private final Clock clock;

    List<HolderRow> match(PartyKind kind, String idNumber, String phone, Actor actor) {
        var cypher = kind == PartyKind.PERSON ? """
                CALL () {
                    MATCH (h:Person {idNumberKey: $number}) RETURN h, 0 AS score
                UNION
                    MATCH (h:Person {phoneKey: $phone}) RETURN h, 1 AS score
                }
                """ : """
                CALL () {
                    MATCH (h:Organisation {creditCode: $number}) RETURN h, 0 AS score
                UNION
                    MATCH (h:Organisation {phoneKey: $phone}) RETURN h, 1 AS score
                }
                """;
        var number = kind == PartyKind.PERSON && !idNumber.isEmpty() ? vault.key(idNumber) : idNumber;
        return rows(
                cypher,
                Map.of(
                        "number",
                        number,
                        "phone",
                        phone.isEmpty() ? "" : vault.key(phone),
                        "limit",
                        20,
                        "areas",
                        actor.areas(Permission.DISPUTE_READ)));
    }

    List<HolderRow> find(String text, int limit, Actor actor) {
        return rows(
                NAMED + "AND (h:Organisation OR EXISTS { (h)-[:PARTY_TO]->(:Dispute) })\n", named(text, limit, actor));
    }

    /** As {@link #find}, bounded to parties of disputes of the actor's areas, agencies or own procedures. */
    List<HolderRow> findInSight(String text, int limit, Actor actor) {
        var parameters = named(text, limit, actor);
        parameters.put("agencies", List.copyOf(actor.agencies(Permission.OWN_DISPUTE_READ)));
        parameters.put("me", actor.personId());
        return rows(NAMED + SEEN, parameters);
    }

    private static Map<String, Object> named(String text, int limit, Actor actor) {
        return new HashMap<>(Map.of(
                "lucene", FullText.all(text),
                "text", text,
                "typed", text.toLowerCase(Locale.ROOT),
                "limit", limit,
                "areas", actor.areas(Permission.DISPUTE_READ)));
    }

    Optional<HolderRow> row(String id, Actor actor) {
        return rows("""
                CALL () {
                    MATCH (h:Person {id: $id}) RETURN h, 0 AS score
                UNION
                    MATCH (h:Organisation {id: $id}) RETURN h, 0 AS score
                }
                """, Map.of("id", id, "limit", 1, "areas", actor.areas(Permission.DISPUTE_READ))).stream()
                .findFirst();
    }

    /** The sealed value, when a dispute in which the holder is a party lies where the actor may reveal. */
    Optional<Sealed> sealed(String id, PersonalField field, Actor actor) {
        return client.query("""
                CALL () {
                    MATCH (h:Person {id: $id}) RETURN h, 'Person' AS label
                UNION
                    MATCH (h:Organisation {id: $id}) RETURN h, 'Organisation' AS label
                }
                WITH h, label
                WHERE EXISTS { (h)-[:PARTY_TO]->(d:Dispute) WHERE any(area IN $areas WHERE d.areaCode STARTS WITH area) }
                RETURN label, coalesce(h[$property], '') AS sealed
                """)
                .bindAll(Map.of(
                        "id",
                        id,
                        "property",
                        field.property() + "Sealed",
                        "areas",
                        actor.areas(Permission.PERSON_REVEAL)))
                .fetchAs(Sealed.class)
                .mappedBy((types, row) -> new Sealed(
                        row.get("label").asString(), row.get("sealed").asString()))
                .one();
    }

    /** A value as it is stored; empty when there is none. */
    record Sealed(String label, String sealed) {}

    private List<HolderRow> rows(String found, Map<String, Object> parameters) {
        return List.copyOf(client.query(found + ROW)
                .bindAll(parameters)
                .bind(LocalDate.now(clock))
                .to("today")
                .fetchAs(HolderRow.class)
                .mappedBy(PeopleReads::holder)
                .all());
    }

    private static HolderRow holder(TypeSystem types, Record row) {
        var holder = row.get("holder");
        var isPerson = holder.get("isPerson").asBoolean();
        var name = holder.get("name").asString("");
        var born = holder.get("bornOn");
        var minor = holder.get("minor").asBoolean();
        // A minor is found by number or name, and nothing more is told in a list (sections 4 and 7).
        LocalDate bornOn = born.isNull() || minor ? null : born.asLocalDate();
        return new HolderRow(
                holder.get("id").asString(),
                isPerson ? PartyKind.PERSON : PartyKind.ORGANISATION,
                minor ? Masks.minor(name) : isPerson ? Masks.name(name) : name,
                Sex.valueOf(holder.get("sex").asString(Sex.UNKNOWN.name())),
                bornOn,
                Identity.valueOf(holder.get("identity").asString(Identity.UNKNOWN.name())),
                isPerson
                        ? holder.get("idNumberMask").asString("")
                        : holder.get("creditCode").asString(""),
                holder.get("phoneMask").asString(""),
                holder.get("disputes").asInt());
    }
}
