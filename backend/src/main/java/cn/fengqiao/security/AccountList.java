package cn.fengqiao.security;

import static cn.fengqiao.security.Permission.ACCOUNT_MANAGE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that the actor may manage, a page at a time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class AccountList {

    private static final String FOUND = """
            MATCH (account:Account)
            WHERE ($id IS NULL OR account.id = $id)
              AND (account.username CONTAINS $text OR toLower(account.name) CONTAINS $text)
              AND ($state IS NULL OR account.state = $state)
              AND ($role IS NULL OR EXISTS { (account)-[:HOLDS]->(:Grant {role: $role}) })
              AND NOT EXISTS {
                MATCH (account)-[:HOLDS]->(:Grant)-[:IN_AGENCY]->(agency:Agency)
                WHERE NOT EXISTS {
                  MATCH (agency)-[:COVERS|LOCATED_IN]->(d:Division)
                  WHERE any(area IN $areas WHERE d.prefix STARTS WITH area)
                }
              }
            """;

    private static final String ROW = """
            RETURN account.id AS id, account.username AS username, account.name AS name, account.state AS state,
              coalesce(account.demo, false) AS demo, account.lockedUntilAt AS lockedUntil,
              account.lastSignInAt AS lastSignIn,
              COLLECT {
                MATCH (account)-[:HOLDS]->(grant:Grant)-[:IN_AGENCY]->(agency:Agency)
                RETURN { role: grant.role, agencyId: agency.id, agencyName: agency.name }
                ORDER BY grant.role, agency.name
              } AS grants
            ORDER BY username
            SKIP $skip LIMIT $limit
            """;

    private final Neo4jClient client;

    private final Acting acting;

    private final Clock clock;

    public List<AccountRow> page(AccountFilter filter, long skip, long limit) {
        return find(null, filter, skip, limit);
    }

    public long count(AccountFilter filter) {
        return client.query(FOUND + "RETURN count(account)")
                .bindAll(parameters(null, filter))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    public AccountTally tally() {
        return client.query(FOUND + """
                        RETURN count(CASE WHEN account.lockedUntilAt > $now THEN 1 END) AS locked,
                          count(CASE account.state WHEN 'MUST_CHANGE_PASSWORD' THEN 1 END) AS mustChange,
                          count(CASE account.state WHEN 'DISABLED' THEN 1 END) AS disabled,
                          count(CASE WHEN NOT coalesce(account.demo, false) THEN 1 END) AS own
                        """)
                .bindAll(parameters(null, AccountFilter.ALL))
                .bind(clock.instant().atZone(ZoneOffset.UTC))
                .to("now")
                .fetchAs(AccountTally.class)
                .mappedBy((types, row) -> new AccountTally(
                        row.get("locked").asInt(),
                        row.get("mustChange").asInt(),
                        row.get("disabled").asInt(),
                        row.get("own").asInt()))
                .one()
                .orElse(new AccountTally(0, 0, 0, 0));
    }

    public Optional<AccountRow> byId(String id) {
        return find(id, AccountFilter.ALL, 0, 1).stream().findFirst();
    }

    private List<AccountRow> find(@Nullable String id, AccountFilter filter, long skip, long limit) {
        var now = clock.instant();
        return List.copyOf(client.query(FOUND + ROW)
                .bindAll(parameters(id, filter))
                .bind(skip)
                .to("skip")
                .bind(limit)
                .to("limit")
                .fetchAs(AccountRow.class)
                .mappedBy((types, row) -> row(row, now))
                .all());
    }

    private Map<String, Object> parameters(@Nullable String id, AccountFilter filter) {
        var role = filter.role();
        var state = filter.state();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put("text", filter.text().strip().toLowerCase(Locale.ROOT));
        parameters.put("role", role == null ? null : role.name());
        parameters.put("state", state == null ? null : state.name());
        parameters.put("areas", acting.actor().areas(ACCOUNT_MANAGE));
        return parameters;
    }

    private static AccountRow row(Record row, Instant now) {
        var lockedUntil = instant(row.get("lockedUntil"));
        return new AccountRow(
                row.get("id").asString(),
                row.get("username").asString(),
                row.get("name").asString(),
                AccountState.valueOf(row.get("state").asString()),
                row.get("demo").asBoolean(),
                lockedUntil != null && lockedUntil.isAfter(now) ? lockedUntil : null,
                instant(row.get("lastSignIn")),
                row.get("grants").asList(AccountList::grant));
    }

    private static Grant grant(Value grant) {
        return new Grant(
                Role.valueOf(grant.get("role").asString()),
                grant.get("agencyId").asString(),
                grant.get("agencyName").asString(),
                List.of());
    }

    private static @Nullable Instant instant(Value value) {
        return value.isNull()
                ? null
                : value.asZonedDateTime().withZoneSameInstant(ZoneOffset.UTC).toInstant();
    }
}
