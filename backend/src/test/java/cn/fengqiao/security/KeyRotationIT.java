package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
class KeyRotationIT {

    private static final String PHONE = "13812345678";

    @Autowired
    Vault vault;

    @Autowired
    KeyRotation rotation;

    @Autowired
    Reveal reveal;

    @Autowired
    Neo4jClient graph;

    @AfterEach
    void forget() {
        graph.query("MATCH (n:Host) WHERE n.id STARTS WITH 'sealed-' DETACH DELETE n")
                .run();
    }

    @Test
    void everythingIsSealedAnewAndNothingIsLost() {
        hosts(1_200);
        TestActors.asAdministrator();

        var resealed = rotation.rotate(progress -> {});

        assertThat(resealed).isGreaterThanOrEqualTo(1_200);
        assertThat(sealed()).hasSize(1_200).allSatisfy((id, text) -> {
            assertThat(vault.isCurrent(text)).isTrue();
            assertThat(vault.open(text, id, "phone")).isEqualTo(PHONE);
        });
    }

    @Test
    void afterAnInterruptionTheSameKeyGoesOnWhereItStopped() {
        hosts(1_200);
        TestActors.asAdministrator();
        assertThatThrownBy(() -> rotation.rotate(sofar -> {
                    throw new IllegalStateException("pulled the plug after " + sofar);
                }))
                .hasMessageContaining("after 500");
        var key = vault.currentKey();
        assertThat(sealed().values()).filteredOn(vault::isCurrent).hasSize(500);
        assertThat(sealed())
                .allSatisfy(
                        (id, text) -> assertThat(vault.open(text, id, "phone")).isEqualTo(PHONE));

        // Attachments of other tests may be among them.
        assertThat(rotation.rotate(sofar -> {})).isBetween(700, 1_199);

        assertThat(vault.currentKey()).isEqualTo(key);
        assertThat(sealed().values()).allMatch(vault::isCurrent);
        assertThat(entries("keys.rotation-begun"))
                .containsExactly(
                        "{\"key\":\"" + key + "\",\"resumed\":false}", "{\"key\":\"" + key + "\",\"resumed\":true}");
        assertThat(entries("keys.rotated")).singleElement().asString().startsWith("{\"key\":\"" + key + "\",");
    }

    @Test
    void onlyAnAdministratorChangesTheKeys() {
        TestActors.asHead();

        assertThatThrownBy(() -> rotation.rotate(progress -> {}))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void noNumberStandsInTheGraphInClear() {
        hosts(10);

        assertThat(graph.query("""
                        MATCH (n) WHERE any(key IN keys(n) WHERE coalesce(toStringOrNull(n[key]), '') CONTAINS $phone) RETURN count(n)
                        """).bind(PHONE).to("phone").fetchAs(Long.class).one())
                .contains(0L);
    }

    @Test
    void aFullNumberCostsAReasonAndAnEntry() {
        hosts(1);
        TestActors.asOfficer();
        var text = sealed().getOrDefault("sealed-0", "");

        assertThat(reveal.value("Host", "sealed-0", "phone", text, " x "))
                .isEqualTo(Outcome.refused(Refusal.field("reason", "security.reveal.reason", 4, 200)));
        assertThat(looks()).isEmpty();
        assertThat(reveal.value("Host", "sealed-0", "phone", text, "联系当事人到场")).isEqualTo(Outcome.done(PHONE));
        assertThat(looks()).containsExactly("{\"reason\":\"联系当事人到场\",\"what\":\"phone\"}");
    }

    @Test
    void whoMaySeeOnlyMaskedNumbersIsAnsweredAsIfThereWereNone() {
        hosts(1);
        TestActors.asMediator();

        assertThat(reveal.value("Host", "sealed-0", "phone", sealed().getOrDefault("sealed-0", ""), "联系当事人到场"))
                .isEqualTo(Outcome.refused(Refusal.notFound()));
        assertThat(looks()).isEmpty();
    }

    private void hosts(int count) {
        var rows = IntStream.range(0, count)
                .mapToObj(i -> "sealed-" + i)
                .map(id -> Map.of("id", id, "sealed", vault.seal(PHONE, id, "phone")))
                .toList();
        graph.query("UNWIND $rows AS row CREATE (:Host {id: row.id, phoneSealed: row.sealed})")
                .bind(rows)
                .to("rows")
                .run();
    }

    private Map<String, String> sealed() {
        return graph
                .query("MATCH (n:Host) WHERE n.id STARTS WITH 'sealed-' RETURN n.id AS id, n.phoneSealed AS text")
                .fetch()
                .all()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        row -> (String) row.get("id"), row -> (String) row.get("text")));
    }

    private List<String> looks() {
        return entries("personal.looked");
    }

    private List<String> entries(String action) {
        return List.copyOf(graph.query("MATCH (e:AuditEntry {action: $action}) RETURN e.details ORDER BY e.seq")
                .bind(action)
                .to("action")
                .fetchAs(String.class)
                .all());
    }
}
