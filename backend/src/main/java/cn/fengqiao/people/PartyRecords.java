package cn.fengqiao.people;

import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * For subjects whose commands name people: checks what was typed, and in the running transaction makes one record of
 * each that is new. A whole list costs as many round trips as one.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class PartyRecords {

    private final Neo4jClient client;
    private final Vault vault;
    private final Clock clock;
    private final NumberOwners owners;

    /** What is wrong with the parties of one form; empty when nothing is. */
    public List<Refusal> check(List<PartyDraft> drafts) {
        var refusals = new ArrayList<>(PartyChecks.all(drafts, LocalDate.now(clock)));
        refusals.addAll(unknown(drafts));
        refusals.addAll(owners.check(drafts, i -> "parties[" + i + "].idNumber"));
        return refusals;
    }

    /** The same for a form that holds one party; its fields have no prefix. */
    public List<Refusal> check(PartyDraft draft) {
        var refusals = new ArrayList<>(PartyChecks.one(draft, LocalDate.now(clock)));
        unknown(List.of(draft)).forEach(each -> refusals.add(Refusal.field("existingId", each.key())));
        refusals.addAll(owners.check(List.of(draft), i -> "idNumber"));
        return refusals;
    }

    /** The ids of the records, in the order of the drafts; the drafts were checked. */
    public List<String> keep(List<PartyDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        var known = known(drafts);
        var persons = new ArrayList<Map<String, Object>>();
        var organisations = new ArrayList<Map<String, Object>>();
        var ids = new ArrayList<String>();
        for (var draft : drafts) {
            var id = id(draft, known);
            var isNew = draft.existingId() == null && !known.containsKey(key(draft));
            var properties =
                    isNew ? HolderRecord.of(draft, id, vault).properties() : HolderRecord.phone(draft, id, vault);
            ids.add(id);
            var rows = draft.kind() == PartyKind.PERSON ? persons : organisations;
            if (!properties.isEmpty()) {
                rows.add(Map.of("id", id, "key", key(draft), "isNew", isNew, "properties", properties));
            }
        }
        var merged = new HashMap<String, String>();
        merged.putAll(write(PERSONS, persons));
        merged.putAll(write(ORGANISATIONS, organisations));
        return ids.stream().map(id -> merged.getOrDefault(id, id)).toList();
    }

    /** Who is on record with the draft's ID number or credit code. */
    Optional<String> idOf(PartyDraft draft) {
        return Optional.ofNullable(known(List.of(draft)).get(key(draft)));
    }

    /** Proposed id → id on record; they differ when someone else registered the same number a moment ago. */
    private Map<String, String> write(String cypher, List<Map<String, Object>> rows) {
        var ids = new HashMap<String, String>();
        if (!rows.isEmpty()) {
            client.query(cypher)
                    .bindAll(Map.of("rows", rows))
                    .fetch()
                    .all()
                    .forEach(row -> ids.put((String) row.get("proposed"), (String) row.get("id")));
        }
        return ids;
    }

    private String id(PartyDraft draft, Map<String, String> known) {
        return draft.existingId() != null ? draft.existingId() : known.getOrDefault(key(draft), Ids.fresh());
    }

    /** Keys of the drafts that are on record → their ids. */
    private Map<String, String> known(List<PartyDraft> drafts) {
        var keys = new HashMap<String, String>();
        client.query("""
                UNWIND $personKeys AS key MATCH (h:Person {idNumberKey: key}) RETURN key, h.id AS id
                UNION
                UNWIND $codes AS key MATCH (h:Organisation {creditCode: key}) RETURN key, h.id AS id
                """)
                .bindAll(Map.of(
                        "personKeys", keys(drafts, PartyKind.PERSON), "codes", keys(drafts, PartyKind.ORGANISATION)))
                .fetch()
                .all()
                .forEach(row -> keys.put((String) row.get("key"), (String) row.get("id")));
        return keys;
    }

    private List<String> keys(List<PartyDraft> drafts, PartyKind kind) {
        return drafts.stream()
                .filter(draft -> draft.kind() == kind && draft.existingId() == null)
                .map(this::key)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private String key(PartyDraft draft) {
        var number = IdentityNumbers.normalise(draft.idNumber());
        return draft.kind() == PartyKind.ORGANISATION || number.isEmpty() ? number : vault.key(number);
    }

    private List<Refusal> unknown(List<PartyDraft> drafts) {
        var asked = new HashSet<String>();
        drafts.stream().filter(draft -> draft.existingId() != null).forEach(draft -> asked.add(draft.existingId()));
        if (asked.isEmpty()) {
            return List.of();
        }
        var found = Set.copyOf(client.query("""
                UNWIND $ids AS id MATCH (h:Person {id: id}) RETURN h.id AS id
                UNION UNWIND $ids AS id MATCH (h:Organisation {id: id}) RETURN h.id AS id
                """)
                .bindAll(Map.of("ids", List.copyOf(asked)))
                .fetchAs(String.class)
                .all());
        var refusals = new ArrayList<Refusal>();
        for (var i = 0; i < drafts.size(); i++) {
            var id = drafts.get(i).existingId();
            if (id != null && !found.contains(id)) {
                refusals.add(Refusal.field("parties[" + i + "].existingId", "refusal.party-gone"));
            }
        }
        return refusals;
    }

    // A record with a number is merged by it, so that two clerks at two counters make one record.
    private static final String PERSONS = """
            UNWIND $rows AS row
            CALL (row) {
                WITH row WHERE row.isNew AND row.key <> ''
                MERGE (h:Person {idNumberKey: row.key})
                ON CREATE SET h += row.properties
                RETURN h
            UNION
                WITH row WHERE row.isNew AND row.key = ''
                CREATE (h:Person) SET h += row.properties
                RETURN h
            UNION
                WITH row WHERE NOT row.isNew
                MATCH (h:Person {id: row.id})
                SET h += row.properties, h.version = coalesce(h.version, 0) + 1
                RETURN h
            }
            RETURN row.id AS proposed, h.id AS id
            """;

    private static final String ORGANISATIONS = """
            UNWIND $rows AS row
            CALL (row) {
                WITH row WHERE row.isNew AND row.key <> ''
                MERGE (h:Organisation {creditCode: row.key})
                ON CREATE SET h += row.properties
                RETURN h
            UNION
                WITH row WHERE row.isNew AND row.key = ''
                CREATE (h:Organisation) SET h += row.properties
                RETURN h
            UNION
                WITH row WHERE NOT row.isNew
                MATCH (h:Organisation {id: row.id})
                SET h += row.properties, h.version = coalesce(h.version, 0) + 1
                RETURN h
            }
            RETURN row.id AS proposed, h.id AS id
            """;
}
