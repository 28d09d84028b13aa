package cn.fengqiao.outreach;

import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a visit can be about. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Topics {

    private final Neo4jClient client;

    /** All topics, in the order of the list that the lecture teams use. */
    public List<TopicRow> all() {
        return List.copyOf(client.query("MATCH (t:Topic) RETURN t.code AS code, t.name AS name ORDER BY t.position")
                .fetchAs(TopicRow.class)
                .mappedBy((types, row) ->
                        new TopicRow(row.get("code").asString(), row.get("name").asString()))
                .all());
    }
}
