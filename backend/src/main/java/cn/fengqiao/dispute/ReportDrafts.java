package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.CommandId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports that an account is typing, one for each form that is open, kept at every pause so that a closed tab, a lost
 * session or a restart loses nothing. Each stands under the id of the command that will register it; sealed as a whole,
 * since nothing in it is masked yet.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class ReportDrafts {

    /** Nobody types so many at once; older ones come up when these are done. */
    static final int MOST = 20;

    private static final String FIELD = "content";

    private final Neo4jClient client;
    private final Vault vault;
    private final Acting acting;
    private final Clock clock;
    private final JsonMapper json;

    private record Sealed(String id, String content) {}

    private record Found(String id, KeptDraft kept) {}

    /** What the actor was typing, the latest first. */
    @Transactional(readOnly = true)
    public List<KeptDraft> mine() {
        return found().stream().map(Found::kept).toList();
    }

    private List<Found> found() {
        return client
                .query("""
                        MATCH (d:Draft {accountId: $account})
                        RETURN d.id AS id, d.contentSealed AS sealed ORDER BY d.keptAt DESC, d.id LIMIT $most
                        """)
                .bindAll(Map.of("account", acting.actor().accountId(), "most", MOST))
                .fetchAs(Sealed.class)
                .mappedBy((types, row) ->
                        new Sealed(row.get("id").asString(), row.get("sealed").asString()))
                .all()
                .stream()
                .map(kept -> new Found(
                        kept.id(), json.readValue(vault.open(kept.content(), kept.id(), FIELD), KeptDraft.class)))
                .toList();
    }

    /** Keeps what is typed so far in place of what was kept of this report before; answers with the time. */
    @Transactional
    public Instant keep(CommandId command, ReportDraft draft) {
        var now = clock.instant();
        var content = json.writeValueAsString(new KeptDraft(command, draft, now));
        client.query("""
                        MERGE (d:Draft {id: $id})
                        ON CREATE SET d.accountId = $account
                        WITH d WHERE d.accountId = $account
                        SET d.contentSealed = $sealed, d.keptAt = $now
                        """)
                .bindAll(Map.of(
                        "id",
                        command.value(),
                        "account",
                        acting.actor().accountId(),
                        "sealed",
                        vault.seal(content, command.value(), FIELD),
                        "now",
                        now.atZone(clock.getZone())))
                .run();
        return now;
    }

    /** Forgets it: registered, or thrown away; also one from the time when an account had one draft under its own id. */
    @Transactional
    public void drop(CommandId command) {
        var ids = found().stream()
                .filter(found -> found.kept().command().equals(command))
                .map(Found::id)
                .toList();
        client.query("MATCH (d:Draft) WHERE d.id IN $ids DELETE d")
                .bindAll(Map.of("ids", ids))
                .run();
    }
}
