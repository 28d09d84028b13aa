package cn.fengqiao.roster;

import cn.fengqiao.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The terms of committees in the graph: a new election ends the one before and takes nothing away from it (R03). */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class CommitteeTerms {

    private static final String LOCKED = """
            MATCH (a:Agency {id: $agency, kind: 'MEDIATION_COMMITTEE'}) SET a.locked = true
            WITH a
            RETURN COLLECT { MATCH (a)-[:HAS_TERM]->(t:CommitteeTerm) RETURN t.from ORDER BY t.from DESC LIMIT 2 } AS days
            """;

    /** The head serves in it, else nothing is written. */
    private static final String HEADED = """
            MATCH (a:Agency {id: $agency, kind: 'MEDIATION_COMMITTEE'})<-[:SERVES_IN]-(:Mediator {id: $head})
            WITH DISTINCT a
            SET a.mixed = $mixed
            WITH a
            OPTIONAL MATCH (a)-[:HAS_TERM]->(t:CommitteeTerm) WHERE t.to IS NULL
            """;

    private static final String BEGUN = """
            SET t.to = $on
            CREATE (a)-[:HAS_TERM]->(term:CommitteeTerm {id: $id, from: $on})
            """;

    /** Who was elected and has left stays among those elected, but heads it no longer. */
    private static final String CORRECTED = """
            OPTIONAL MATCH (a)-[:HAS_TERM]->(before:CommitteeTerm) WHERE before.to = t.from
            SET before.to = $on, t.from = $on
            WITH a, t AS term
            CALL (term) { MATCH ()-[e:ELECTED_FOR]->(term) SET e.head = false }
            """;

    private static final String ELECTED = """
            WITH a, term
            CALL (a, term) {
                MATCH (a)<-[:SERVES_IN]-(m:Mediator)
                SET m.sex = CASE WHEN m.id IN $women THEN 'FEMALE' ELSE 'MALE' END, m.minority = m.id IN $minorities
                MERGE (m)-[e:ELECTED_FOR]->(term)
                SET e.head = m.id = $head
            }
            RETURN a.id
            """;
    private static final String TERMS = """
            MATCH (a:Agency {id: $agency}) WHERE any(area IN $areas WHERE a.areaCode STARTS WITH area)
            MATCH (a)-[:HAS_TERM]->(t:CommitteeTerm)
            RETURN { from: t.from, to: t.to, elected: COLLECT {
                MATCH (m:Person)-[e:ELECTED_FOR]->(t)
                RETURN { name: m.name, head: e.head } ORDER BY m.pinyin, m.id LIMIT 100 } } AS term
            ORDER BY t.from DESC LIMIT 20
            """;

    private final Neo4jClient client;

    /** When the last two terms began; nobody else records an election of this committee until the transaction ends. */
    TermDays locked(String agencyId) {
        var days = client.query(LOCKED)
                .bind(agencyId)
                .to("agency")
                .fetchAs(TermDays.class)
                .mappedBy((types, row) -> days(row.get("days").asList(Value::asLocalDate)))
                .one();
        return days.orElse(new TermDays(null, null));
    }

    /** Writes an election or corrects the latest. False, and nothing written, where the head does not serve there. */
    boolean write(CommitteeDraft draft) {
        return client.query(HEADED + (draft.corrects() ? CORRECTED : BEGUN) + ELECTED)
                .bindAll(Map.of(
                        "agency", draft.agencyId(),
                        "id", Ids.fresh(),
                        "head", draft.headId(),
                        "on", draft.electedOn(),
                        "mixed", draft.mixed(),
                        "women", List.copyOf(draft.womenIds()),
                        "minorities", List.copyOf(draft.minorityIds())))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    /** The latest twenty terms of a committee of these areas, the one in force first. */
    List<CommitteeTerm> of(String agencyId, Set<String> areas) {
        return List.copyOf(client.query(TERMS)
                .bindAll(Map.of("agency", agencyId, "areas", areas))
                .fetchAs(CommitteeTerm.class)
                .mappedBy((types, row) -> term(row.get("term")))
                .all());
    }

    private static TermDays days(List<LocalDate> days) {
        return new TermDays(days.isEmpty() ? null : days.getFirst(), days.size() < 2 ? null : days.getLast());
    }

    private static CommitteeTerm term(Value term) {
        return new CommitteeTerm(
                term.get("from").asLocalDate(),
                date(term.get("to")),
                String.join("", names(term, true)),
                names(term, false));
    }

    private static List<String> names(Value term, boolean head) {
        return term.get("elected").asList(each -> each).stream()
                .filter(each -> each.get("head").asBoolean(false) == head)
                .map(each -> each.get("name").asString(""))
                .toList();
    }

    static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }
}
