package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.testing.GraphTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever edits, removes, moves or adds entries of the trail by hand is found out. */
@GraphTest
class AuditChainIT extends EmptyTrail {

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void anUntouchedTrailIsWhole() {
        write(5);

        assertThat(verifier.verify()).isEqualTo(new ChainState(5, List.of()));
    }

    @Test
    void anEmptyTrailIsWhole() {
        assertThat(verifier.verify()).isEqualTo(new ChainState(0, List.of()));
    }

    @Test
    void anEditedEntryIsFound() {
        write(5);
        graph.query("MATCH (e:AuditEntry {seq: 3}) SET e.actor = '别人'").run();

        assertThat(kinds()).containsExactly(ChainBreak.Kind.EDITED);
    }

    @Test
    void anEditedTimeIsFound() {
        write(2);
        graph.query("MATCH (e:AuditEntry {seq: 1}) SET e.at = e.at - duration('PT1S')")
                .run();

        assertThat(kinds()).containsExactly(ChainBreak.Kind.EDITED);
    }

    @Test
    void anEntryEditedTogetherWithItsHashIsFoundByItsFollower() {
        write(5);
        graph.query("MATCH (e:AuditEntry {seq: 3}) SET e.details = '{}'").run();
        var forged = trail.page(AuditFilter.ALL, 2, 1).getFirst().hashed();
        graph.query("MATCH (e:AuditEntry {seq: 3}) SET e.hash = $hash")
                .bind(forged.hash())
                .to("hash")
                .run();

        assertThat(kinds()).containsExactly(ChainBreak.Kind.REORDERED);
    }

    @Test
    void aDeletedEntryIsFound() {
        write(5);
        graph.query("MATCH (e:AuditEntry {seq: 2}) DELETE e").run();

        assertThat(verifier.verify().breaks()).containsExactly(new ChainBreak(2, ChainBreak.Kind.MISSING));
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        write(5);
        graph.query("""
                MATCH (a:AuditEntry {seq: 2}), (b:AuditEntry {seq: 3})
                SET a.seq = 1000
                WITH a, b SET b.seq = 2
                WITH a SET a.seq = 3
                """).run();

        assertThat(kinds()).contains(ChainBreak.Kind.REORDERED, ChainBreak.Kind.EDITED);
    }

    @Test
    void aTrailCutOffAtItsEndIsFound() {
        write(5);
        graph.query("MATCH (e:AuditEntry) WHERE e.seq > 3 DELETE e").run();

        assertThat(kinds()).containsExactly(ChainBreak.Kind.TRUNCATED);
    }

    @Test
    void aTrailCutOffWithItsHeadSetBackIsFoundByTheSeal() {
        write(5);
        graph.query("""
                MATCH (e:AuditEntry) WHERE e.seq > 3 DELETE e
                WITH count(*) AS gone
                MATCH (head:AuditHead), (last:AuditEntry {seq: 3})
                SET head.seq = 3, head.hash = last.hash
                """).run();

        assertThat(kinds()).containsExactly(ChainBreak.Kind.SEAL_BROKEN);
    }

    @Test
    void aTrailThatWasTakenAwayWhollyIsFoundByTheHead() {
        write(3);
        graph.query("MATCH (e:AuditEntry) DELETE e").run();

        assertThat(kinds()).containsExactly(ChainBreak.Kind.TRUNCATED);
    }

    @Test
    void anEntryAddedByHandBehindTheEndIsFound() {
        write(3);
        graph.query("""
                MATCH (e:AuditEntry {seq: 3})
                CREATE (:AuditEntry {
                  seq: 4, at: e.at, accountId: e.accountId, actor: e.actor, action: e.action, nodeLabel: e.nodeLabel,
                  nodeId: e.nodeId, details: e.details, previousHash: e.hash, hash: e.hash
                })
                """).run();

        assertThat(kinds()).containsExactly(ChainBreak.Kind.TRUNCATED);
    }

    @Test
    void anEntryMovedToAnotherAreaIsFound() {
        write(2);
        graph.query("MATCH (e:AuditEntry {seq: 1}) SET e.area = '320581'").run();

        assertThat(kinds()).containsExactly(ChainBreak.Kind.EDITED);
    }

    private void write(int entries) {
        IntStream.rangeClosed(1, entries)
                .forEach(i -> transaction.executeWithoutResult(
                        status -> audit.did("test.done", "Test", "n-" + i, Map.of("number", i))));
    }

    private List<ChainBreak.Kind> kinds() {
        return verifier.verify().breaks().stream().map(ChainBreak::kind).toList();
    }
}
