package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GraphTest
class AuditIT {

    @Autowired
    Audit audit;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    AuditTrail trail;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Driver driver;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate transaction;

    @BeforeEach
    void actAsSupervisor() {
        forget();
        transaction = new TransactionTemplate(transactions);
        TestActors.asSupervisor();
    }

    /** The trails broken here on purpose would fail the check after the class. */
    @AfterEach
    void forget() {
        graph.query("MATCH (n) WHERE n:AuditEntry OR n:AuditHead DETACH DELETE n")
                .run();
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
    void theEntryIsCommittedWithTheChangeOrNotAtAll() {
        transaction.executeWithoutResult(status -> {
            audit.did("test.done", "Test", "1", Map.of());
            status.setRollbackOnly();
        });

        assertThat(verifier.verify().entries()).isZero();

        transaction.executeWithoutResult(status -> audit.did("test.done", "Test", "1", Map.of()));

        assertThat(verifier.verify().entries()).isEqualTo(1);
    }

    @Test
    void aLookInAReadingTransactionLeavesItsEntryAtOnce() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        reading.executeWithoutResult(status -> {
            audit.looked("idNumber", "Person", "p-1", "核对身份 13812345678");
            assertThat(verifier.verify().entries()).isEqualTo(1);
        });

        var entry = trail.page(AuditFilter.ALL, 0, 1).getFirst();
        assertThat(entry.action()).isEqualTo("personal.looked");
        assertThat(entry.details()).isEqualTo("{\"reason\":\"核对身份 ***\",\"what\":\"idNumber\"}");
        assertThat(entry.accountId()).isEqualTo("account-supervisor");
    }

    @Test
    void aLookBesideItsWorkHasItsEntryWhenTheAnswerLeaves() {
        var answer = audit.looking("dispute.page", "Dispute", "d-1", "320508017", () -> "shown");

        assertThat(answer).isEqualTo("shown");
        var entry = trail.page(AuditFilter.ALL, 0, 1).getFirst();
        assertThat(entry.action()).isEqualTo("personal.looked");
        assertThat(entry.accountId()).isEqualTo("account-supervisor");
        assertThat(entry.area()).isEqualTo("320508017");
        assertThat(verifier.verify()).isEqualTo(new ChainState(1, List.of()));
    }

    @Test
    void aLookIsWrittenAlsoWhenWhatWasToBeShownFails() {
        assertThatThrownBy(() -> audit.looking("dispute.page", "Dispute", "d-1", "320508", () -> {
                    throw new IllegalStateException("cannot be read");
                }))
                .hasMessage("cannot be read");

        assertThat(verifier.verify().entries()).isEqualTo(1);
    }

    @Test
    void nothingIsShownWhenTheLookCannotBeWritten() {
        var tooLarge = "x".repeat(40_000); // more than an index takes
        var shown = new AtomicBoolean();

        assertThatThrownBy(() -> audit.looking("dispute.page", "Dispute", tooLarge, "320508", () -> {
                    shown.set(true);
                    return "shown";
                }))
                .isNotInstanceOf(CompletionException.class);

        assertThat(shown).isTrue();
        assertThat(verifier.verify().entries()).isZero();
    }

    @Test
    void entriesFromManySidesAtOnceStandInOneChain() throws Exception {
        atOnce(6, () -> {
            TestActors.asOfficer();
            for (int i = 0; i < 10; i++) {
                transaction.executeWithoutResult(status -> audit.did("test.done", "Test", "1", Map.of()));
            }
            return true;
        });

        assertThat(verifier.verify()).isEqualTo(new ChainState(60, List.of()));
    }

    @Test
    void theTrailIsFoundByWhoWhatAndNode() {
        write(3);
        TestActors.asOfficer();
        audit.did("test.other", "Test", "n-9", Map.of());
        TestActors.asSupervisor();

        assertThat(trail.count(AuditFilter.ALL)).isEqualTo(4);
        assertThat(trail.page(new AuditFilter("测试COMM", "test.other", "n-9", null, null), 0, 10))
                .extracting(AuditRow::action)
                .containsExactly("test.other");
        assertThat(trail.page(AuditFilter.ALL, 0, 10)).extracting(AuditRow::seq).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    void aSupervisorReadsTheOwnAreaAndTheCityReadsAll() {
        graph.query("CREATE (:Dispute {id: 'in-wujiang', areaCode: '320509001001', version: 0})")
                .run();
        TestActors.asSystem();
        audit.did("test.done", "Dispute", "in-wujiang", Map.of());
        audit.did("test.done", "ReferenceSet", "demo", Map.of());
        TestActors.asOfficer();
        audit.did("test.done", "Person", "somebody", Map.of());

        assertThat(areasSeenFrom("320508")).containsExactly("320508");
        assertThat(areasSeenFrom("320509")).containsExactly("320509001001");
        assertThat(areasSeenFrom("320581")).isEmpty();
        assertThat(areasSeenFrom("3205")).containsExactly("320508", "", "320509001001");
        assertThat(verifier.verify()).isEqualTo(new ChainState(3, List.of()));
        graph.query("MATCH (d:Dispute {id: 'in-wujiang'}) DELETE d").run();
    }

    @Test
    void anEntryMovedToAnotherAreaIsFound() {
        write(2);
        graph.query("MATCH (e:AuditEntry {seq: 1}) SET e.area = '320581'").run();

        assertThat(kinds()).containsExactly(ChainBreak.Kind.EDITED);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everySearchBeginsAtAnIndex(AuditFilter filter) {
        graph.query("""
                UNWIND range(1, 3000) AS i
                CREATE (:AuditEntry {seq: 1000000 + i, at: datetime(), actor: 'a' + i, action: 'b' + i, nodeId: 'c' + i,
                  area: toString(320500000000 + i), accountId: 'd', nodeLabel: 'E', details: '{}', previousHash: '', hash: ''})
                """).run();
        for (var areas : List.of(List.of("3205"), List.of("320508", "320581001"))) {
            var search = AuditSearch.of(filter, areas);

            assertThat(operators(search))
                    .isNotEmpty()
                    .noneMatch(name -> name.contains("Scan") && !name.contains("Index"));
        }
    }

    static Stream<AuditFilter> filters() {
        return Stream.of(
                AuditFilter.ALL,
                new AuditFilter("王", "", "", null, null),
                new AuditFilter("", "account.disabled", "", null, null),
                new AuditFilter("", "", "some-node", null, null),
                new AuditFilter("", "", "", Instant.EPOCH, Instant.EPOCH.plusSeconds(60)));
    }

    private List<String> operators(AuditSearch search) {
        var parameters = new HashMap<>(search.parameters());
        parameters.put("skip", 0);
        parameters.put("limit", 50);
        try (var session = driver.session()) {
            var plan = session.run("EXPLAIN " + search.cypher() + AuditTrail.PAGE, parameters)
                    .consume()
                    .plan();
            return Stream.iterate(
                            List.of(plan),
                            level -> !level.isEmpty(),
                            level -> level.stream()
                                    .flatMap(each -> each.children().stream())
                                    .<org.neo4j.driver.summary.Plan>map(each -> each)
                                    .toList())
                    .flatMap(List::stream)
                    .map(org.neo4j.driver.summary.Plan::operatorType)
                    .toList();
        }
    }

    private List<String> areasSeenFrom(String area) {
        TestActors.as(Role.SUPERVISOR, area);
        return trail.page(AuditFilter.ALL, 0, 10).stream().map(AuditRow::area).toList();
    }

    @Test
    void whoMayNotReadTheTrailIsRefused() {
        TestActors.asOfficer();

        assertThatThrownBy(() -> trail.count(AuditFilter.ALL))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    private void write(int entries) {
        IntStream.rangeClosed(1, entries)
                .forEach(i -> transaction.executeWithoutResult(
                        status -> audit.did("test.done", "Test", "n-" + i, Map.of("number", i))));
    }

    private List<ChainBreak.Kind> kinds() {
        return verifier.verify().breaks().stream().map(ChainBreak::kind).toList();
    }

    private static void atOnce(int threads, Callable<Boolean> work) throws Exception {
        var barrier = new CyclicBarrier(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(() -> {
                        barrier.await();
                        return work.call();
                    }))
                    .toList();
            for (var each : running) {
                assertThat(each.get()).isTrue();
            }
        }
    }
}
