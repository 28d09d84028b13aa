package cn.fengqiao.security;

import org.springframework.data.neo4j.core.Neo4jClient;

/** Finds real agencies of the reference data for the stories of these tests. */
final class Agencies {

    private Agencies() {}

    /** One that covers exactly the division of that prefix. */
    static String covering(Neo4jClient graph, String prefix) {
        return graph.query("""
                MATCH (agency:Agency)-[:COVERS]->(:Division {prefix: $prefix})
                RETURN agency.id ORDER BY agency.id LIMIT 1
                """)
                .bind(prefix)
                .to("prefix")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }
}
