package cn.fengqiao.roster;

import cn.fengqiao.security.Acting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every committee whose elections the actor may record, also one in which nobody serves yet, a page at a time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyAuthority('ACCOUNT_MANAGE', 'DISPUTE_ASSIGN')")
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class CommitteeList {

    private static final String FOUND = """
            MATCH (a:Agency {kind: 'MEDIATION_COMMITTEE'})
            WHERE any(area IN $areas WHERE a.areaCode STARTS WITH area) AND ($text = '' OR a.name CONTAINS $text)
            """;
    private static final String PAGE = """
            WITH a, EXISTS { (:Mediator)-[:SERVES_IN]->(a) } AS staffed
            ORDER BY staffed DESC, a.areaCode, a.name, a.id SKIP $skip LIMIT $limit
            OPTIONAL MATCH (m:Mediator)-[:SERVES_IN]->(a)
            """;
    private static final String MEMBERS = """
            MATCH (a:Agency {id: $id}) WHERE any(area IN $areas WHERE a.areaCode STARTS WITH area)
            MATCH (m:Mediator)-[:SERVES_IN]->(a)
            RETURN DISTINCT m { .id, .name, head: EXISTS {
                    (m)-[:ELECTED_FOR {head: true}]->(t:CommitteeTerm)<-[:HAS_TERM]-(a) WHERE t.to IS NULL },
                woman: coalesce(m.sex, '') = 'FEMALE',
                minority: coalesce(m.minority, false) } AS member, m.pinyin AS pinyin
            ORDER BY pinyin, member.id LIMIT 100
            """;

    private final Neo4jClient client;
    private final Acting acting;
    private final CommitteeTerms terms;
    private final Clock clock;

    /** Those whose name holds the text, first those in which somebody serves. */
    public List<CommitteeRow> page(String text, long skip, long limit) {
        var today = LocalDate.now(clock);
        var parameters = new HashMap<String, Object>(found(text));
        parameters.put("skip", skip);
        parameters.put("limit", limit);
        return List.copyOf(client.query(FOUND + PAGE + Committees.ASKED)
                .bindAll(parameters)
                .fetchAs(CommitteeRow.class)
                .mappedBy((types, row) -> Committees.row(row.get("c"), today))
                .all());
    }

    public long count(String text) {
        return client.query(FOUND + "RETURN count(a)")
                .bindAll(found(text))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    /** Who serves in it as a mediator. */
    public List<CommitteeMember> members(String agencyId) {
        return List.copyOf(client.query(MEMBERS)
                .bindAll(Map.of("id", agencyId, "areas", areas()))
                .fetchAs(CommitteeMember.class)
                .mappedBy((types, row) -> {
                    var m = row.get("member");
                    return new CommitteeMember(
                            m.get("id").asString(),
                            m.get("name").asString(""),
                            m.get("head").asBoolean(),
                            m.get("woman").asBoolean(),
                            m.get("minority").asBoolean());
                })
                .all());
    }

    /** Its elections with those elected, the latest first, at most twenty. */
    public List<CommitteeTerm> terms(String agencyId) {
        return terms.of(agencyId, areas());
    }

    private Map<String, Object> found(String text) {
        return Map.of("areas", areas(), "text", text.strip());
    }

    private Set<String> areas() {
        var areas = new HashSet<String>();
        for (var right : Committees.RECORD) {
            areas.addAll(acting.actor().areas(right));
        }
        return areas;
    }
}
