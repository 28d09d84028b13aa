package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.CommandId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report that each account is typing, kept at every pause so that a closed tab, a lost session or a restart loses
 * nothing. One for each account, under the id of the account; sealed as a whole, since nothing in it is masked yet.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class ReportDrafts {

    private static final String FIELD = "content";

    private final Neo4jClient client;
    private final Vault vault;
    private final Acting acting;
    private final Clock clock;
    private final JsonMapper json;

    /** What the actor was typing, if anything. */
    @Transactional(readOnly = true)
    public Optional<KeptDraft> mine() {
        var account = acting.actor().accountId();
        return client.query("MATCH (d:Draft {id: $account}) RETURN d.contentSealed AS sealed")
                .bindAll(Map.of("account", account))
                .fetchAs(String.class)
                .one()
                .map(content -> json.readValue(vault.open(content, account, FIELD), KeptDraft.class));
    }

    /** Keeps what is typed so far in place of what was kept before; answers with the time. */
    @Transactional
    public Instant keep(CommandId command, ReportDraft draft) {
        var account = acting.actor().accountId();
        var now = clock.instant();
        var content = json.writeValueAsString(new KeptDraft(command, draft, now));
        client.query("""
                        MERGE (d:Draft {id: $account})
                        SET d.contentSealed = $sealed, d.keptAt = $now
                        """)
                .bindAll(Map.of(
                        "account",
                        account,
                        "sealed",
                        vault.seal(content, account, FIELD),
                        "now",
                        now.atZone(clock.getZone())))
                .run();
        return now;
    }

    /** Forgets it: registered, or begun anew. */
    @Transactional
    public void drop() {
        client.query("MATCH (d:Draft {id: $account}) DELETE d")
                .bindAll(Map.of("account", acting.actor().accountId()))
                .run();
    }
}
