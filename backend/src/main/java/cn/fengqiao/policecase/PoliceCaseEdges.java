package cn.fengqiao.policecase;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher that writes police cases. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class PoliceCaseEdges {

    private final Neo4jClient client;

    String file(DisputeId dispute, CaseDraft draft) {
        var id = Ids.fresh();
        client.query("MATCH (d:Dispute {id: $dispute}) CREATE (d)-[:INVESTIGATED_IN]->(c:PoliceCase) SET c = $case")
                .bindAll(Map.of(
                        "dispute",
                        dispute.value(),
                        "case",
                        Map.of(
                                "id", id,
                                "version", 0L,
                                "number", Texts.clean(draft.number()),
                                "kind", draft.kind().name(),
                                "filedOn", draft.filedOn(),
                                "state", PoliceCaseState.OPEN.name(),
                                "extended", false)))
                .run();
        return id;
    }

    boolean numberTaken(String number) {
        return client.query("RETURN EXISTS { (:PoliceCase {number: $number}) }")
                .bindAll(Map.of("number", number))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    void appraise(String caseId, AppraisalKind kind, LocalDate from) {
        client.query("""
                MATCH (c:PoliceCase {id: $id})
                CREATE (c)-[:WAITED_FOR]->(:Appraisal {id: $appraisal, kind: $kind, from: $from})
                SET c.version = c.version + 1
                """)
                .bindAll(Map.of("id", caseId, "appraisal", Ids.fresh(), "kind", kind.name(), "from", from))
                .run();
    }

    void appraised(String caseId, LocalDate to, String result) {
        client.query("""
                MATCH (c:PoliceCase {id: $id})-[:WAITED_FOR]->(x:Appraisal) WHERE x.to IS NULL
                SET x.to = $to, x.result = $result, c.version = c.version + 1
                """)
                .bindAll(Map.of("id", caseId, "to", to, "result", result))
                .run();
    }

    void extend(String caseId, String approvedBy, LocalDate on) {
        client.query("""
                MATCH (c:PoliceCase {id: $id})
                SET c.extended = true, c.extendedBy = $by, c.extendedOn = $on, c.version = c.version + 1
                """)
                .bindAll(Map.of("id", caseId, "by", approvedBy, "on", on))
                .run();
    }

    void decide(String caseId, DecisionDraft draft) {
        var found = new HashMap<String, Object>();
        found.put("state", draft.outcome().name());
        found.put("decidedOn", draft.on());
        found.put("document", Texts.clean(draft.document()));
        found.put("approvedBy", Texts.clean(draft.approvedBy()));
        found.put("settledOn", draft.settledOn());
        found.put("appliedPartyIds", List.copyOf(draft.appliedPartyIds()));
        client.query("MATCH (c:PoliceCase {id: $id}) SET c += $found, c.version = c.version + 1")
                .bindAll(Map.of("id", caseId, "found", found))
                .run();
    }
}
