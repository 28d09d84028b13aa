package cn.fengqiao.people;

import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * For subjects whose commands correct people: puts right what is on record, in the running transaction. Who was unknown
 * and turns out to be on record already becomes that record; the old one stays as a mark that points to it.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class PartyIdentities {

    private static final String FIND = """
            CALL () {
                MATCH (h:Person {id: $id}) RETURN h
            UNION
                MATCH (h:Organisation {id: $id}) RETURN h
            }
            RETURN h { .id, .version, .name, .sex, .bornOn, .identity, .idNumberMask, .creditCode, .phoneMask,
                .addressMask, .address, isPerson: h:Person,
                hasNumber: h.idNumberKey IS NOT NULL OR h.creditCode IS NOT NULL } AS h
            """;

    // Everything that was told of the unknown one is now told of the known one, in both directions.
    private static final String JOIN = """
            MATCH (old:%1$s {id: $old}) MATCH (known:%1$s {id: $known})
            CALL (old, known) {
                MATCH (old)-[r]->(n)
                WITH r, n, known, type(r) AS type, properties(r) AS properties
                DELETE r
                CREATE (known)-[q:$(type)]->(n) SET q = properties
            }
            CALL (old, known) {
                MATCH (n)-[r]->(old)
                WITH r, n, known, type(r) AS type, properties(r) AS properties
                DELETE r
                CREATE (n)-[q:$(type)]->(known) SET q = properties
            }
            CREATE (old)-[:IDENTIFIED_AS {on: $on}]->(known)
            SET old.version = coalesce(old.version, 0) + 1
            """;

    private final Neo4jClient client;
    private final PartyRecords records;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    public Optional<HolderFacts> look(String holderId) {
        return client.query(FIND)
                .bindAll(Map.of("id", holderId))
                .fetchAs(HolderFacts.class)
                .mappedBy((types, row) -> facts(row.get("h")))
                .one();
    }

    /**
     * Corrects a record with what was typed; empty number, phone or address leave what is there.
     *
     * @return the id of the record that is right from now on
     */
    public Outcome<String> correct(HolderFacts now, PartyDraft draft) {
        if (draft.kind() != now.kind()) {
            return Outcome.refused(Refusal.field("kind", "refusal.party-kind-fixed"));
        }
        var refusals = records.check(draft);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var known = records.idOf(draft).filter(id -> !id.equals(now.id()));
        if (known.isEmpty()) {
            write(now, draft);
            audit.did("people.corrected", label(now.kind()), now.id(), Map.of());
            return Outcome.done(now.id());
        }
        if (now.hasNumber()) {
            return Outcome.refused(Refusal.field("idNumber", "refusal.party-number-taken"));
        }
        join(now, known.get());
        audit.did("people.identified", label(now.kind()), now.id(), Map.of("as", known.get()));
        return Outcome.done(known.get());
    }

    private void write(HolderFacts now, PartyDraft draft) {
        var properties = new HashMap<>(HolderRecord.of(draft, now.id(), vault).properties());
        properties.remove("version");
        properties.remove("kind");
        if (draft.idNumber().isBlank()) {
            properties.put("identity", (now.hasNumber() ? now.identity() : draft.identity()).name());
        }
        client.query("MATCH (h:%s {id: $id}) SET h += $properties, h.version = coalesce(h.version, 0) + 1"
                        .formatted(label(now.kind())))
                .bindAll(Map.of("id", now.id(), "properties", properties))
                .run();
    }

    private void join(HolderFacts old, String known) {
        client.query(JOIN.formatted(label(old.kind())))
                .bindAll(Map.of("old", old.id(), "known", known, "on", LocalDate.now(clock)))
                .run();
    }

    private static String label(PartyKind kind) {
        return kind == PartyKind.PERSON ? "Person" : "Organisation";
    }

    private static HolderFacts facts(Value h) {
        var isPerson = h.get("isPerson").asBoolean();
        var born = h.get("bornOn");
        LocalDate bornOn = born.isNull() ? null : born.asLocalDate();
        return new HolderFacts(
                h.get("id").asString(),
                isPerson ? PartyKind.PERSON : PartyKind.ORGANISATION,
                h.get("version").asLong(0),
                h.get("name").asString(""),
                Sex.valueOf(h.get("sex").asString(Sex.UNKNOWN.name())),
                bornOn,
                Identity.valueOf(h.get("identity").asString(Identity.UNKNOWN.name())),
                isPerson
                        ? h.get("idNumberMask").asString("")
                        : h.get("creditCode").asString(""),
                h.get("phoneMask").asString(""),
                isPerson ? h.get("addressMask").asString("") : h.get("address").asString(""),
                h.get("hasNumber").asBoolean());
    }
}
