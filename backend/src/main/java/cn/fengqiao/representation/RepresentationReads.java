package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who speaks for whom in a dispute, and what the rules of representation ask. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class RepresentationReads {

    private static final String ROWS = """
            MATCH (d:Dispute {id: $id})<-[t:PARTY_TO]-(h)<-[r:REPRESENTS|GUARDS {disputeId: $id}]-(p:Person)
            WITH r.mandateId AS id, p, r.kind AS kind, head(collect(r)) AS r,
                collect({ partyId: t.id, name: h.name, isPerson: h:Person, side: t.side }) AS principals
            RETURN r { .authority, .scope, .on, .to, .endReason, id: id, kind: kind, name: p.name,
                phoneMask: coalesce(p.phoneMask, ''), principals: principals,
                papers: [(p)-[a:AUTHORISED_BY {mandateId: id}]->(n:Document) | n.title] } AS row
            ORDER BY row.to IS NOT NULL, row.kind, row.name, row.id
            """;

    private static final String PRINCIPALS = """
            MATCH (d:Dispute {id: $id})
            RETURN COLLECT {
                    MATCH (d)<-[t:PARTY_TO]-(h) WHERE t.to IS NULL
                    RETURN t { .id, .side, .role, holderId: h.id, isPerson: h:Person, bornOn: h.bornOn } } AS parties,
                COLLECT {
                    MATCH (d)<-[t:PARTY_TO]-()<-[r:REPRESENTS|GUARDS {disputeId: $id}]-(p)
                    WHERE r.to IS NULL AND t.to IS NULL
                    RETURN DISTINCT { kind: r.kind, side: t.side, holderId: p.id } } AS speakers
            """;

    private final Neo4jClient client;

    List<RepresentationRow> of(DisputeId id, Sight sight) {
        return List.copyOf(client.query(ROWS)
                .bindAll(Map.of("id", id.value()))
                .fetchAs(RepresentationRow.class)
                .mappedBy((types, row) -> row(row.get("row"), sight))
                .all());
    }

    Principals principals(Standing standing) {
        var publicSecurity = standing.procedures().stream()
                .anyMatch(each -> each.open() && each.kind().equals(ProcedureKind.PUBLIC_SECURITY_MEDIATION.name()));
        return client.query(PRINCIPALS)
                .bindAll(Map.of("id", standing.id().value()))
                .fetchAs(Principals.class)
                .mappedBy((types, row) -> new Principals(
                        publicSecurity,
                        standing.typeCode(),
                        row.get("parties").asList(RepresentationReads::party),
                        row.get("speakers")
                                .asList(each -> new Principals.Speaker(
                                        RepresentationKind.valueOf(
                                                each.get("kind").asString()),
                                        each.get("side").asString(),
                                        each.get("holderId").asString()))))
                .one()
                .orElseThrow();
    }

    List<RepresentationRow.Principal> minorsAlone(DisputeId id, LocalDate minorSince, Sight sight) {
        return List.copyOf(client.query("""
                MATCH (d:Dispute {id: $id})<-[t:PARTY_TO]-(h:Person)
                WHERE t.to IS NULL AND h.bornOn > $minorSince AND t.selfSupportingOn IS NULL
                    AND NOT EXISTS { (h)<-[g:GUARDS {disputeId: $id}]-() WHERE g.to IS NULL }
                RETURN { partyId: t.id, name: h.name, isPerson: true, side: t.side } AS row ORDER BY t.side, h.name, t.id
                """)
                .bindAll(Map.of("id", id.value(), "minorSince", minorSince))
                .fetchAs(RepresentationRow.Principal.class)
                .mappedBy((types, row) -> principal(row.get("row"), sight))
                .all());
    }

    private static Principals.One party(Value t) {
        return new Principals.One(
                t.get("id").asString(),
                t.get("holderId").asString(),
                t.get("isPerson").asBoolean() ? PartyKind.PERSON : PartyKind.ORGANISATION,
                t.get("side").asString(),
                PartyRole.valueOf(t.get("role").asString()),
                date(t.get("bornOn")));
    }

    private static RepresentationRow row(Value r, Sight sight) {
        return new RepresentationRow(
                r.get("id").asString(),
                RepresentationKind.valueOf(r.get("kind").asString()),
                sight.name(r.get("name").asString(""), true),
                r.get("phoneMask").asString(),
                r.get("principals").asList(each -> principal(each, sight)),
                r.get("authority").asString(""),
                r.get("scope").asString(""),
                r.get("on").asLocalDate(),
                date(r.get("to")),
                r.get("endReason").asString(""),
                r.get("papers").asList(Value::asString));
    }

    private static RepresentationRow.Principal principal(Value t, Sight sight) {
        return new RepresentationRow.Principal(
                t.get("partyId").asString(),
                sight.party(t.get("name").asString(""), t.get("isPerson").asBoolean()),
                t.get("side").asString(""));
    }

    static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }
}
