package cn.fengqiao.dispute;

import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyKeys;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 一事多报: finds the open disputes to which a report may belong, by its parties, their phones, and the address. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class SimilarDisputes {

    /** More than a glance takes in would not help. */
    public static final int LIMIT = 5;

    // Each branch starts from a unique or indexed key and is cut, so that a place with a thousand quarrels costs
    // little.
    private static final String SIMILAR = """
            CALL () {
                UNWIND $ids AS id MATCH (h:Person {id: id})-[t:PARTY_TO]->(d:Dispute)
                WHERE t.to IS NULL AND d.state <> 'CLOSED' RETURN d, 'PARTY' AS trace LIMIT 50
            UNION ALL
                UNWIND $ids AS id MATCH (h:Organisation {id: id})-[t:PARTY_TO]->(d:Dispute)
                WHERE t.to IS NULL AND d.state <> 'CLOSED' RETURN d, 'PARTY' AS trace LIMIT 50
            UNION ALL
                UNWIND $numbers AS key MATCH (h:Person {idNumberKey: key})-[t:PARTY_TO]->(d:Dispute)
                WHERE t.to IS NULL AND d.state <> 'CLOSED' RETURN d, 'PARTY' AS trace LIMIT 50
            UNION ALL
                UNWIND $codes AS key MATCH (h:Organisation {creditCode: key})-[t:PARTY_TO]->(d:Dispute)
                WHERE t.to IS NULL AND d.state <> 'CLOSED' RETURN d, 'PARTY' AS trace LIMIT 50
            UNION ALL
                UNWIND $phones AS key MATCH (h:Person {phoneKey: key})-[t:PARTY_TO]->(d:Dispute)
                WHERE t.to IS NULL AND d.state <> 'CLOSED' RETURN d, 'PHONE' AS trace LIMIT 50
            UNION ALL
                UNWIND $phones AS key MATCH (h:Organisation {phoneKey: key})-[t:PARTY_TO]->(d:Dispute)
                WHERE t.to IS NULL AND d.state <> 'CLOSED' RETURN d, 'PHONE' AS trace LIMIT 50
            UNION ALL
                MATCH (:Place {areaCode: $areaCode, key: $addressKey})<-[:OCCURRED_AT]-(d:Dispute)
                WHERE $addressKey <> '' AND d.state <> 'CLOSED' RETURN d, 'ADDRESS' AS trace LIMIT 50
            }
            WITH d, collect(DISTINCT trace) AS traces
            WHERE any(area IN $areas WHERE d.areaCode STARTS WITH area)
            RETURN d { .id, .number, .title, .state, .risk, .openedOn, .areaCode, .typeCode } AS dispute, traces
            ORDER BY size(traces) DESC, d.openedOn DESC, d.number LIMIT $limit
            """;

    private final Neo4jClient client;
    private final Acting acting;
    private final PartyKeys keys;

    public List<SimilarDispute> to(ReportDraft draft) {
        var parties = draft.parties();
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "ids",
                parties.stream()
                        .map(PartyDraft::existingId)
                        .filter(Objects::nonNull)
                        .toList());
        parameters.put("numbers", keys.numbers(parties, PartyKind.PERSON));
        parameters.put("codes", keys.numbers(parties, PartyKind.ORGANISATION));
        parameters.put("phones", keys.phones(parties));
        parameters.put("areaCode", draft.divisionCode());
        parameters.put("addressKey", DisputeEdges.addressKey(Texts.clean(draft.address())));
        parameters.put("areas", acting.actor().areas(Permission.DISPUTE_HANDLE));
        parameters.put("limit", LIMIT);
        return List.copyOf(client.query(SIMILAR)
                .bindAll(parameters)
                .fetchAs(SimilarDispute.class)
                .mappedBy((types, row) -> similar(row.get("dispute"), row.get("traces")))
                .all());
    }

    private static SimilarDispute similar(Value d, Value traces) {
        return new SimilarDispute(
                new DisputeId(d.get("id").asString()),
                d.get("number").asString(),
                d.get("title").asString(""),
                DisputeState.valueOf(d.get("state").asString()),
                Risk.valueOf(d.get("risk").asString(Risk.BLUE.name())),
                d.get("openedOn").asLocalDate(),
                d.get("areaCode").asString(),
                d.get("typeCode").asString(""),
                traces.asList(Value::asString).stream()
                        .map(SimilarDispute.Trace::valueOf)
                        .collect(Collectors.toSet()));
    }
}
