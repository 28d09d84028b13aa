package cn.fengqiao.outreach;

import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Masks;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Pinyin;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import cn.fengqiao.territory.Divisions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** Who receives visits; only hosts of the actor's area exist for the actor. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Hosts {

    private static final int MOST_LISTENERS = 100_000;

    private static final String ROW = """
            RETURN h { .id, .version, .kind, .name, .areaCode, .contact, .phoneMask, .audience,
                place: reduce(path = '', step IN reverse(
                        [(h)-[:LOCATED_IN]->(:Division)-[:PART_OF*0..3]->(d:Division) WHERE NOT d:City | d.name]) |
                    path + CASE path WHEN '' THEN '' ELSE '·' END + step),
                visits: COUNT { (h)<-[:AT]-(v:Visit) WHERE v.state <> 'CANCELLED' },
                lastVisitOn: COLLECT { MATCH (h)<-[:AT]-(v:Visit {state: 'DONE'}) RETURN max(v.on) }[0],
                openRequests: COUNT { (h)-[:REQUESTED]->(:VisitRequest {state: 'OPEN'}) } } AS host
            """;

    private final Neo4jClient client;
    private final Commands commands;
    private final Divisions divisions;
    private final Sight sight;
    private final Vault vault;
    private final Audit audit;

    /** Hosts whose name contains the text, or whose pinyin or initials begin with it, by name. */
    public List<HostRow> search(String text, List<HostKind> kinds, int skip, int limit) {
        return List.copyOf(client.query("""
                        MATCH (h:Host)
                        WHERE h.kind IN $kinds AND any(area IN $areas WHERE h.areaCode STARTS WITH area)
                            AND (h.name CONTAINS $text OR h.pinyin STARTS WITH $text OR h.initials STARTS WITH $text)
                        WITH h ORDER BY h.pinyin, h.id SKIP $skip LIMIT $limit
                        """ + ROW + " ORDER BY h.pinyin, h.id")
                .bindAll(Map.of(
                        "text",
                        Pinyin.typed(text),
                        "kinds",
                        (kinds.isEmpty() ? List.of(HostKind.values()) : kinds)
                                .stream().map(Enum::name).toList(),
                        "areas",
                        sight.reading(),
                        "skip",
                        skip,
                        "limit",
                        limit))
                .fetchAs(HostRow.class)
                .mappedBy(Hosts::row)
                .all());
    }

    public Optional<HostRow> byId(String id) {
        return client.query(
                        "MATCH (h:Host {id: $id}) WHERE any(area IN $areas WHERE h.areaCode STARTS WITH area) " + ROW)
                .bindAll(Map.of("id", id, "areas", sight.reading()))
                .fetchAs(HostRow.class)
                .mappedBy(Hosts::row)
                .one();
    }

    /** Adds a host; answers its id. */
    public Outcome<String> add(CommandId command, HostDraft draft) {
        return commands.once(command, "host.add", String.class, () -> {
            var refusals = check(draft);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            var id = Ids.fresh();
            client.query("CREATE (:Host {id: $id, version: -1})")
                    .bind(id)
                    .to("id")
                    .run();
            write(id, draft);
            audit.did("host.added", "Host", id, Map.of("kind", draft.kind()));
            return Outcome.done(id);
        });
    }

    /** Changes a host that nobody else has changed since the given version was read. */
    public Outcome<String> change(CommandId command, String id, long version, HostDraft draft) {
        return commands.once(command, "host.change", String.class, () -> {
            var stored = byId(id).filter(host -> sight.mayPlanIn(host.areaCode()));
            if (stored.isEmpty()) {
                return Outcome.refused(Refusal.notFound());
            }
            if (stored.get().version() != version) {
                return Outcome.refused(Refusal.state("refusal.changed-meanwhile"));
            }
            var refusals = check(draft);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            write(id, draft);
            audit.did("host.changed", "Host", id, Map.of("kind", draft.kind()));
            return Outcome.done(id);
        });
    }

    private List<Refusal> check(HostDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (draft.name().isEmpty()) {
            refusals.add(Refusal.field("name", "refusal.host.name"));
        }
        if (divisions.byCode(draft.areaCode()).isEmpty() || !sight.mayPlanIn(draft.areaCode())) {
            refusals.add(Refusal.field("areaCode", "refusal.host.area"));
        }
        if (draft.audience() < 1 || draft.audience() > MOST_LISTENERS) {
            refusals.add(Refusal.field("audience", "refusal.host.audience"));
        }
        if (!draft.phone().isEmpty() && !draft.phone().matches("[0-9+ -]{7,20}")) {
            refusals.add(Refusal.field("phone", "refusal.host.phone"));
        }
        return refusals;
    }

    private void write(String id, HostDraft draft) {
        var pinyin = Pinyin.of(draft.name());
        var row = new HashMap<String, Object>(Map.of(
                "kind", draft.kind().name(),
                "name", draft.name(),
                "pinyin", pinyin.full(),
                "initials", pinyin.initials(),
                "areaCode", draft.areaCode(),
                "contact", draft.contact(),
                "audience", draft.audience()));
        if (!draft.phone().isEmpty()) {
            row.put("phoneSealed", vault.seal(draft.phone(), id, "phone"));
            row.put("phoneMask", Masks.phone(draft.phone()));
        }
        client.query("""
                        MATCH (h:Host {id: $id}), (d:Division {code: $row.areaCode})
                        SET h += $row, h.version = h.version + 1
                        WITH h, d
                        OPTIONAL MATCH (h)-[old:LOCATED_IN]->(:Division)
                        DELETE old
                        WITH DISTINCT h, d
                        CREATE (h)-[:LOCATED_IN]->(d)
                        WITH h, d
                        OPTIONAL MATCH (v:Visit)-[:AT]->(h)
                        WHERE v.state <> 'DONE'
                        SET v.areaCode = d.code
                        """).bindAll(Map.of("id", id, "row", row)).run();
    }

    private static HostRow row(TypeSystem types, Record row) {
        var host = row.get("host");
        var last = host.get("lastVisitOn");
        return new HostRow(
                host.get("id").asString(),
                host.get("version").asLong(),
                HostKind.valueOf(host.get("kind").asString()),
                host.get("name").asString(),
                host.get("areaCode").asString(),
                host.get("place").asString(),
                host.get("contact").asString(""),
                host.get("phoneMask").asString(""),
                host.get("audience").asInt(0),
                host.get("visits").asInt(),
                last.isNull() ? null : last.asLocalDate(),
                host.get("openRequests").asInt());
    }
}
