package cn.fengqiao.roster;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Pinyin;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import cn.fengqiao.territory.Agencies;
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

/** Who serves where; names of people in public service are shown unmasked to everybody who is signed in. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Roster {

    static final String COLUMNS = """
            RETURN p.id AS id, p.name AS name, a.id AS agencyId, a.name AS agencyName,
                [label IN labels(p) WHERE label IN ['Officer', 'Mediator', 'Lecturer', 'Volunteer'] | toUpper(label)]
                    AS capacities,
                coalesce(s.title, '') AS title, p.trainedUntilOn AS trainedUntilOn
            ORDER BY p.pinyin, p.id, a.id
            """;

    private static final int LONGEST = 40;

    private final Neo4jClient client;
    private final Commands commands;
    private final Agencies agencies;
    private final Acting acting;
    private final Audit audit;

    /** The mediators of a committee or another agency. */
    public List<ServantRow> mediatorsOf(String agencyId) {
        return inAgency(Capacity.MEDIATOR, agencyId);
    }

    /** The officers of a station or bureau. */
    public List<ServantRow> officersOf(String agencyId) {
        return inAgency(Capacity.OFFICER, agencyId);
    }

    /** Everybody who serves in an agency in one capacity. */
    public List<ServantRow> inAgency(Capacity capacity, String agencyId) {
        return list("""
                MATCH (p:Person:$($label))-[s:SERVES_IN]->(a:Agency {id: $agencyId})
                """, Map.of("label", capacity.label(), "agencyId", agencyId));
    }

    /** Everybody who serves a place in one capacity: in an agency that covers it or what it lies in. */
    public List<ServantRow> serving(Capacity capacity, String divisionCode) {
        return list("""
                MATCH (:Division {code: $code})-[:PART_OF*0..3]->(:Division)<-[:COVERS]-(a:Agency)
                WITH DISTINCT a
                MATCH (p:Person:$($label))-[s:SERVES_IN]->(a)
                """, Map.of("label", capacity.label(), "code", divisionCode));
    }

    /** A person who serves, by the id of the person; the first agency by name when there are several. */
    public Optional<ServantRow> byId(String personId) {
        return list(
                        "MATCH (p:Person {id: $id})-[s:SERVES_IN]->(a:Agency) WITH p, s, a ORDER BY a.name LIMIT 1 ",
                        Map.of("id", personId))
                .stream()
                .findFirst();
    }

    /** Somebody begins to serve in an agency of the actor's area. */
    public Outcome<String> enlist(CommandId id, ServantDraft draft) {
        return commands.once(id, "roster.enlist", String.class, () -> enlist(draft));
    }

    private Outcome<String> enlist(ServantDraft draft) {
        if (draft.name().isEmpty() || draft.name().length() > LONGEST) {
            return Outcome.refused(Refusal.field("name", "refusal.roster.name"));
        }
        if (draft.title().length() > LONGEST) {
            return Outcome.refused(Refusal.field("title", "refusal.roster.title", LONGEST));
        }
        var agency = agencies.byId(draft.agencyId());
        if (agency.isEmpty() || !mayEnlist(agency.get().areaCode())) {
            return Outcome.refused(Refusal.field("agencyId", "refusal.roster.agency"));
        }
        var personId = Ids.fresh();
        write(personId, draft);
        audit.did(
                "roster.enlisted",
                "Person",
                personId,
                Map.of("capacity", draft.capacity(), "agency", draft.agencyId()));
        return Outcome.done(personId);
    }

    private boolean mayEnlist(String areaCode) {
        var actor = acting.actor();
        return actor.may(Permission.ACCOUNT_MANAGE, areaCode) || actor.may(Permission.DISPUTE_ASSIGN, areaCode);
    }

    private void write(String personId, ServantDraft draft) {
        var pinyin = Pinyin.ofPerson(draft.name());
        var row = new HashMap<String, Object>(Map.of(
                "id", personId,
                "name", draft.name(),
                "pinyin", pinyin.full(),
                "initials", pinyin.initials(),
                "version", 0L));
        if (draft.trainedUntilOn() != null) {
            row.put("trainedUntilOn", draft.trainedUntilOn());
        }
        client.query("""
                        MATCH (a:Agency {id: $agencyId})
                        CREATE (p:Person $row)-[:SERVES_IN {title: $title}]->(a)
                        SET p:$($label)
                        """)
                .bindAll(Map.of(
                        "agencyId", draft.agencyId(),
                        "row", row,
                        "title", draft.title(),
                        "label", draft.capacity().label()))
                .run();
    }

    private List<ServantRow> list(String match, Map<String, Object> parameters) {
        return List.copyOf(client.query(match + COLUMNS + " LIMIT 500")
                .bindAll(parameters)
                .fetchAs(ServantRow.class)
                .mappedBy(Roster::row)
                .all());
    }

    static ServantRow row(TypeSystem types, Record row) {
        var until = row.get("trainedUntilOn");
        return new ServantRow(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("agencyId").asString(),
                row.get("agencyName").asString(),
                row.get("capacities").asList(label -> Capacity.valueOf(label.asString())),
                row.get("title").asString(),
                until.isNull() ? null : until.asLocalDate());
    }
}
