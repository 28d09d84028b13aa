package cn.fengqiao.security;

import cn.fengqiao.shared.Ids;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Ties an account to its person and its grants to their agencies. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AccountEdges {

    private final Neo4jClient client;

    void belongsTo(String accountId, String personId) {
        client.query("""
                MATCH (account:Account {id: $accountId}), (person:Person {id: $personId})
                MERGE (account)-[:BELONGS_TO]->(person)
                """)
                .bindAll(Map.of("accountId", accountId, "personId", personId))
                .run();
    }

    /** Replaces all grants of the account. */
    void holds(String accountId, List<GrantDraft> grants) {
        client.query("""
                MATCH (account:Account {id: $accountId})
                CALL (account) { OPTIONAL MATCH (account)-[:HOLDS]->(old:Grant) DETACH DELETE old }
                UNWIND $grants AS draft
                MATCH (agency:Agency {id: draft.agencyId})
                CREATE (account)-[:HOLDS]->(:Grant {id: draft.id, role: draft.role})-[:IN_AGENCY]->(agency)
                """)
                .bindAll(Map.of(
                        "accountId",
                        accountId,
                        "grants",
                        grants.stream().distinct().map(AccountEdges::draft).toList()))
                .run();
    }

    /** Where the person serves: areas of the agencies; empty when the person serves nowhere. */
    List<String> servingIn(String personId) {
        return List.copyOf(client.query("""
                MATCH (:Person {id: $personId})-[:SERVES_IN]->(agency:Agency)
                RETURN DISTINCT agency.areaCode
                """)
                .bindAll(Map.of("personId", personId))
                .fetchAs(String.class)
                .all());
    }

    List<String> accountsOf(String personId) {
        return List.copyOf(client.query("MATCH (:Person {id: $personId})<-[:BELONGS_TO]-(a:Account) RETURN a.id")
                .bindAll(Map.of("personId", personId))
                .fetchAs(String.class)
                .all());
    }

    /** True when the account is that of a person who no longer serves anywhere. */
    boolean servesNoLonger(String accountId) {
        return client.query("""
                        RETURN EXISTS {
                            (:Account {id: $id})-[:BELONGS_TO]->(p:Person) WHERE p.servedUntilOn IS NOT NULL }
                        """)
                .bindAll(Map.of("id", accountId))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    boolean hasAccount(String personId) {
        return client.query("RETURN EXISTS { (:Person {id: $personId})<-[:BELONGS_TO]-(:Account) }")
                .bindAll(Map.of("personId", personId))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** What the agency is responsible for; where it lies when it covers nothing; empty when there is no such agency. */
    List<String> areas(String agencyId) {
        return client.query("""
                MATCH (agency:Agency {id: $agencyId})
                WITH COLLECT { MATCH (agency)-[:COVERS]->(d:Division) RETURN d.prefix } AS covered,
                  COLLECT { MATCH (agency)-[:LOCATED_IN]->(d:Division) RETURN d.prefix } AS located
                RETURN CASE WHEN size(covered) > 0 THEN covered ELSE located END AS areas
                """)
                .bindAll(Map.of("agencyId", agencyId))
                .fetchAs(Areas.class)
                .mappedBy((types, row) -> new Areas(row.get("areas").asList(Value::asString)))
                .one()
                .map(Areas::prefixes)
                .orElse(List.of());
    }

    /** Agencies of the account's grants. */
    List<String> agencies(String accountId) {
        return List.copyOf(client.query("""
                MATCH (:Account {id: $accountId})-[:HOLDS]->(:Grant)-[:IN_AGENCY]->(agency:Agency)
                RETURN DISTINCT agency.id
                """)
                .bindAll(Map.of("accountId", accountId))
                .fetchAs(String.class)
                .all());
    }

    private static Map<String, Object> draft(GrantDraft draft) {
        return Map.of("id", Ids.fresh(), "role", draft.role().name(), "agencyId", draft.agencyId());
    }

    private record Areas(List<String> prefixes) {}
}
