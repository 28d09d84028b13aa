package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Acting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads an agreement as a court would, before it is printed and as long as it can be mended (R16, R23, R24). */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class AgreementReviews {

    private final DisputeAccess access;
    private final ProcedureReads procedures;
    private final Neo4jClient client;
    private final Acting acting;

    /** What is to be said about a draft; nothing to who may not see the dispute. */
    public List<AgreementFinding> of(ProcedureId id, AgreementDraft draft) {
        return procedures.disputeOf(id).stream()
                .filter(found -> access.look(found.dispute()).isPresent())
                .flatMap(found -> {
                    var facts = procedures.facts(id);
                    return review(draft, facts.kind(), onSite(facts), identities(found.dispute())).stream();
                })
                .toList();
    }

    /** What is to be said about each agreement of a page; those without a finding are not among them. */
    public Map<AgreementId, List<AgreementFinding>> of(DisputePage page) {
        var findings = new LinkedHashMap<AgreementId, List<AgreementFinding>>();
        var parties = identities(page.header().id());
        for (var procedure : page.procedures()) {
            for (var agreement : procedure.agreements()) {
                var found = review(agreement.draft(), procedure.kind(), procedure.onSite(), parties);
                if (!found.isEmpty()) {
                    findings.put(agreement.id(), found);
                }
            }
        }
        return findings;
    }

    private static List<AgreementFinding> review(
            AgreementDraft draft, ProcedureKind kind, boolean onSite, List<PartyIdentity> parties) {
        return new AgreementReview(draft, kind, onSite, parties).findings();
    }

    private static boolean onSite(ProcedureFacts facts) {
        return facts.circumstances().contains(Circumstance.ON_SITE);
    }

    private List<PartyIdentity> identities(DisputeId id) {
        var viewer = access.look(id).map(standing -> new Viewer(acting.actor(), standing));
        return viewer.isEmpty()
                ? List.of()
                : List.copyOf(client.query("""
                        MATCH (h)-[t:PARTY_TO]->(d:Dispute {id: $id}) WHERE t.to IS NULL
                        RETURN t { .id, name: h.name, person: h:Person,
                            sex: coalesce(h.sex, 'UNKNOWN') <> 'UNKNOWN', age: h.bornOn IS NOT NULL,
                            number: coalesce(h.idNumberMask, h.creditCode, '') <> '',
                            address: coalesce(h.addressMask, h.address, '') <> '',
                            phone: coalesce(h.phoneMask, '') <> '',
                            represented: EXISTS { (:Person)-[r:REPRESENTS {disputeId: $id}]->(h) WHERE r.to IS NULL } }
                            AS party
                        ORDER BY t.side, t.id LIMIT 1000
                        """)
                        .bindAll(Map.of("id", id.value()))
                        .fetchAs(PartyIdentity.class)
                        .mappedBy((types, row) -> identity(row.get("party"), viewer.get()))
                        .all());
    }

    private static PartyIdentity identity(Value party, Viewer viewer) {
        var person = party.get("person").asBoolean();
        return new PartyIdentity(
                party.get("id").asString(),
                viewer.name(party.get("name").asString(""), person),
                person,
                party.get("sex").asBoolean(),
                party.get("age").asBoolean(),
                party.get("number").asBoolean(),
                party.get("address").asBoolean(),
                party.get("phone").asBoolean(),
                party.get("represented").asBoolean());
    }
}
