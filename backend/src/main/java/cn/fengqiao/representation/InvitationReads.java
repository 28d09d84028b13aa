package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeId;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads invitations with what each party said last. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class InvitationReads {

    private static final String ROWS = """
            MATCH (d:Dispute {id: $id})-[:INVITES]->(i:Invitation)-[:OF_GUEST]->(g)
            RETURN i { .*, name: g.name, isPerson: g:Person,
                answers: COLLECT {
                    MATCH (d)<-[t:PARTY_TO]-(h) WHERE t.to IS NULL
                    RETURN { id: t.id, name: h.name, isPerson: h:Person, agreed: head(COLLECT {
                        MATCH (h)-[a:ANSWERED]->(i) WHERE a.partyId = t.id RETURN a.agreed ORDER BY a.at DESC LIMIT 1 }) }
                    ORDER BY t.side, h.name } } AS row
            ORDER BY row.to IS NOT NULL, row.from, row.id
            """;

    private final Neo4jClient client;

    List<InvitationRow> of(DisputeId id, Sight sight) {
        return List.copyOf(client.query(ROWS)
                .bindAll(Map.of("id", id.value()))
                .fetchAs(InvitationRow.class)
                .mappedBy((types, row) -> row(row.get("row"), sight))
                .all());
    }

    private static InvitationRow row(Value i, Sight sight) {
        var answers = i.get("answers").asList(each -> each);
        return new InvitationRow(
                i.get("id").asString(),
                InviteeKind.valueOf(i.get("kind").asString()),
                sight.name(i.get("name").asString(""), i.get("isPerson").asBoolean()),
                i.get("relation").asString(""),
                said(answers, true),
                said(answers, false),
                answers.stream()
                        .filter(each -> each.get("agreed").isNull())
                        .map(each -> sight.party(
                                each.get("name").asString(""),
                                each.get("isPerson").asBoolean()))
                        .toList(),
                i.get("from").asLocalDate(),
                RepresentationReads.date(i.get("to")),
                i.get("endReason").asString(""));
    }

    private static List<String> said(List<Value> answers, boolean agreed) {
        return answers.stream()
                .filter(each ->
                        !each.get("agreed").isNull() && each.get("agreed").asBoolean() == agreed)
                .map(each -> each.get("id").asString())
                .toList();
    }
}
