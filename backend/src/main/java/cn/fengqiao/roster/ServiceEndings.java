package cn.fengqiao.roster;

import static cn.fengqiao.security.Permission.ACCOUNT_MANAGE;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.PersonalAccounts;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import cn.fengqiao.territory.Agencies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Somebody ceases to serve in an agency. What was done stays under the person's name; whoever serves nowhere any more
 * loses the account, and the open work is shown to those who can give it to others.
 */
@Service
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class ServiceEndings {

    private final Neo4jClient client;
    private final Commands commands;
    private final Agencies agencies;
    private final Acting acting;
    private final Audit audit;
    private final PersonalAccounts accounts;
    private final Clock clock;

    /** What the person would leave behind, at most two hundred of a kind; nothing for a person of another area. */
    public OpenWork openWork(String personId, String agencyId) {
        if (!mayEnd(personId, agencyId)) {
            return new OpenWork(List.of(), List.of(), List.of());
        }
        return client.query("""
                        MATCH (p:Person {id: $personId})
                        RETURN
                            COLLECT { MATCH (p)-[:RESPONSIBLE_FOR]->(d:Dispute) WHERE d.state <> 'CLOSED'
                                RETURN d.number ORDER BY d.number LIMIT 200 } AS disputes,
                            COLLECT { MATCH (p)-[s:ASSIGNED]->(:Procedure {state: 'OPEN'})<-[:HANDLED_BY]-(d:Dispute)
                                WHERE s.to IS NULL RETURN DISTINCT d.number ORDER BY d.number LIMIT 200 } AS procedures,
                            COLLECT { MATCH (p)-[:SPEAKS_AT]->(v:Visit)
                                WHERE v.state IN ['DRAFT', 'PUBLISHED'] AND v.on >= $today
                                RETURN v.number ORDER BY v.number LIMIT 200 } AS visits
                        """)
                .bindAll(Map.of("personId", personId, "today", LocalDate.now(clock)))
                .fetchAs(OpenWork.class)
                .mappedBy((types, row) -> new OpenWork(
                        texts(row.get("disputes")), texts(row.get("procedures")), texts(row.get("visits"))))
                .one()
                .orElseThrow();
    }

    /** Ends the service of today; the account, where there is one and no other service is left, ends with it. */
    public Outcome<String> end(CommandId id, String personId, String agencyId) {
        var outcome = commands.once(id, "roster.ended", String.class, () -> end(personId, agencyId));
        if (outcome instanceof Outcome.Done<String>) {
            accounts.announce(personId);
        }
        return outcome;
    }

    private Outcome<String> end(String personId, String agencyId) {
        if (!mayEnd(personId, agencyId)) {
            return Outcome.refused(Refusal.notFound());
        }
        if (acting.actor().personId().equals(personId)) {
            return Outcome.refused(Refusal.state("refusal.roster.own"));
        }
        audit.did("roster.ended", "Person", personId, Map.of("agency", agencyId));
        if (servesNowhereAfter(personId, agencyId)) {
            accounts.close(personId);
        }
        return Outcome.done(personId);
    }

    private boolean mayEnd(String personId, String agencyId) {
        return agencies.byId(agencyId)
                        .filter(agency -> acting.actor().may(ACCOUNT_MANAGE, agency.areaCode()))
                        .isPresent()
                && client.query("RETURN EXISTS { (:Person {id: $personId})-[:SERVES_IN]->(:Agency {id: $agencyId}) }")
                        .bindAll(Map.of("personId", personId, "agencyId", agencyId))
                        .fetchAs(Boolean.class)
                        .one()
                        .orElse(false);
    }

    private boolean servesNowhereAfter(String personId, String agencyId) {
        return client.query("""
                        MATCH (p:Person {id: $personId})-[s:SERVES_IN]->(a:Agency {id: $agencyId})
                        CREATE (p)-[:SERVED_IN {title: coalesce(s.title, ''), untilOn: $today}]->(a)
                        DELETE s
                        WITH DISTINCT p
                        WITH p, NOT EXISTS { (p)-[:SERVES_IN]->() } AS nowhere
                        SET p.servedUntilOn = CASE WHEN nowhere THEN $today END
                        RETURN nowhere
                        """)
                .bindAll(Map.of("personId", personId, "agencyId", agencyId, "today", LocalDate.now(clock)))
                .fetchAs(Boolean.class)
                .one()
                .orElseThrow();
    }

    private static List<String> texts(Value list) {
        return list.asList(Value::asString);
    }
}
