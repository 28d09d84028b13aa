package cn.fengqiao.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads what an account may do now; remembered for two seconds, so that a page of many parts asks the store once. */
@Component
class ActorReads {

    /** An account as it stands in the store. */
    record Standing(Actor actor, AccountState state, String stamp) {}

    private final Neo4jClient client;

    private final Cache<String, Optional<Standing>> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();

    ActorReads(Neo4jClient client) {
        this.client = client;
    }

    Optional<Standing> standing(String accountId) {
        var known = recent.getIfPresent(accountId);
        if (known == null) {
            known = read(accountId);
            recent.put(accountId, known);
        }
        return known;
    }

    /** After a change made by this process nobody waits for the two seconds. */
    void forget(String accountId) {
        recent.invalidate(accountId);
    }

    private Optional<Standing> read(String accountId) {
        return client.query("""
                MATCH (account:Account {id: $id})
                RETURN account.id AS id, account.username AS username, account.name AS name, account.state AS state,
                  coalesce(account.stamp, '') AS stamp,
                  head(COLLECT { MATCH (account)-[:BELONGS_TO]->(person:Person) RETURN person.id }) AS personId,
                  COLLECT {
                    MATCH (account)-[:HOLDS]->(grant:Grant)
                    OPTIONAL MATCH (grant)-[:IN_AGENCY]->(agency:Agency)
                    RETURN {
                      role: grant.role, agencyId: coalesce(agency.id, ''), agencyName: coalesce(agency.name, ''),
                      areas: COLLECT { MATCH (agency)-[:COVERS]->(d:Division) RETURN d.prefix ORDER BY d.prefix }
                    } ORDER BY grant.role, agency.name
                  } AS grants
                """)
                .bindAll(Map.of("id", accountId))
                .fetchAs(Standing.class)
                .mappedBy((types, row) -> standing(row))
                .one();
    }

    private static Standing standing(Record row) {
        var state = AccountState.valueOf(row.get("state").asString());
        var grants = row.get("grants").asList(ActorReads::grant);
        var actor = new Actor(
                row.get("id").asString(),
                row.get("username").asString(),
                row.get("name").asString(),
                row.get("personId").asString(""),
                grants);
        return new Standing(actor, state, row.get("stamp").asString());
    }

    private static Grant grant(Value grant) {
        return new Grant(
                Role.valueOf(grant.get("role").asString()),
                grant.get("agencyId").asString(),
                grant.get("agencyName").asString(),
                grant.get("areas").asList(Value::asString));
    }
}
