package cn.fengqiao.security;

import cn.fengqiao.testing.TestActors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Each test of the trail begins with an empty one, and leaves none behind: one broken on purpose would fail the check after
 * the class.
 */
abstract class EmptyTrail {

    @Autowired
    Audit audit;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    AuditTrail trail;

    @Autowired
    Neo4jClient graph;

    @BeforeEach
    void actAsSupervisor() {
        forget();
        TestActors.asSupervisor();
    }

    @AfterEach
    void forget() {
        graph.query("MATCH (n) WHERE n:AuditEntry OR n:AuditHead DETACH DELETE n")
                .run();
    }
}
