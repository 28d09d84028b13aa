package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeCourse;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Counters;
import cn.fengqiao.territory.AgencyKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Opens a procedure, when the dispute is ready for one and the law allows this one. */
@Component
class Opening {

    private final DisputeAccess access;
    private final DisputeCourse course;
    private final ProcedureRepository procedures;
    private final ProcedureEdges edges;
    private final ProcedureClock clock;
    private final Counters counters;
    private final Steps steps;
    private final Audit audit;
    private final Neo4jClient client;

    // A procedure starts where everything meets; each collaborator does one thing.
    Opening(
            DisputeAccess access,
            DisputeCourse course,
            ProcedureRepository procedures,
            ProcedureEdges edges,
            ProcedureClock clock,
            Counters counters,
            Steps steps,
            Audit audit,
            Neo4jClient client) {
        this.access = access;
        this.course = course;
        this.procedures = procedures;
        this.edges = edges;
        this.clock = clock;
        this.counters = counters;
        this.steps = steps;
        this.audit = audit;
        this.client = client;
    }

    private record Leader(AgencyKind kind, String code, String name, int largestSide) {}

    Outcome<ProcedureId> open(DisputeId id, ProcedureDraft draft) {
        return access.command(id, Permission.MEDIATION_HANDLE, standing -> open(standing, draft));
    }

    private Outcome<ProcedureId> open(Standing standing, ProcedureDraft draft) {
        var leader = leader(standing, draft.agencyId());
        if (leader == null) {
            return Outcome.refused(Refusal.field("agencyId", "refusal.agency-unknown"));
        }
        var whyNot = new Legality(
                        draft.kind(), leader.kind(), draft.circumstances(), standing.typeCode(), leader.largestSide())
                .whyNot();
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var dueOn = clock.dueOn(draft.kind(), standing.typeCode(), draft.circumstances());
        return switch (course.procedureOpened(standing, dueOn)) {
            case Outcome.Refused<DisputeId>(var refusals) -> Outcome.refused(refusals);
            case Outcome.Done<DisputeId> done -> {
                var id = new ProcedureId(Ids.fresh());
                procedures.save(Procedure.opened(
                        id, draft.kind(), number(leader.code()), clock.today(), draft.circumstances(), dueOn));
                edges.open(id, standing.id(), draft.agencyId());
                steps.add(
                        standing.id(),
                        id.value(),
                        StepKind.PROCEDURE_OPENED,
                        draft.kind().name(),
                        leader.name() + " " + Texts.clean(draft.reason()));
                audit.did("mediation.opened", "Procedure", id.value(), Map.of("kind", draft.kind()));
                yield Outcome.done(id);
            }
        };
    }

    /** Who is to lead, and how many come from the largest side: where it elected representatives, those (R49, R53). */
    private @Nullable Leader leader(Standing standing, String agencyId) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute}) MATCH (a:Agency {id: $agency})
                OPTIONAL MATCH (d)<-[p:PARTY_TO]-() WHERE p.to IS NULL
                WITH d, a, p.side AS side, count(p) AS size
                WITH a, size, COUNT {
                    MATCH (d)<-[t:PARTY_TO {side: side}]-()<-[r:REPRESENTS {disputeId: d.id, kind: 'ELECTED'}]-(e)
                    WHERE t.to IS NULL AND r.to IS NULL RETURN DISTINCT e } AS elected
                RETURN a.kind AS kind, a.code AS code, a.name AS name,
                    max(CASE WHEN elected > 0 THEN elected ELSE size END) AS largest
                """)
                .bindAll(Map.of("dispute", standing.id().value(), "agency", agencyId))
                .fetchAs(Leader.class)
                .mappedBy((types, row) -> new Leader(
                        AgencyKind.valueOf(row.get("kind").asString()),
                        row.get("code").asString(),
                        row.get("name").asString(),
                        row.get("largest").asInt()))
                .one()
                .orElse(null);
    }

    /** Gap-free per agency and year. */
    private String number(String agencyCode) {
        var series = agencyCode + "-" + clock.today().getYear();
        return "%s-%04d".formatted(series, counters.next("procedure-" + series));
    }
}
