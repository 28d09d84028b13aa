package cn.fengqiao.dispute;

import cn.fengqiao.people.PartyRecords;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes what {@link Lineages} has checked, on disputes that are locked already; both timelines tell it. */
@Component
class LineageChanges {

    private final DisputeRepository disputes;
    private final DisputeEdges disputeEdges;
    private final LineageEdges edges;
    private final Registration registration;
    private final PartyRecords records;
    private final DisputeClock clock;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;

    // Two disputes, their edges, people, timeline and trail: each collaborator does one thing.
    LineageChanges(
            DisputeRepository disputes,
            DisputeEdges disputeEdges,
            LineageEdges edges,
            Registration registration,
            PartyRecords records,
            DisputeClock clock,
            Steps steps,
            Audit audit,
            Acting acting) {
        this.disputes = disputes;
        this.disputeEdges = disputeEdges;
        this.edges = edges;
        this.registration = registration;
        this.records = records;
        this.clock = clock;
        this.steps = steps;
        this.audit = audit;
        this.acting = acting;
    }

    Outcome<DisputeId> split(Standing standing, SplitDraft draft) {
        var report = edges.report(standing.id(), draft.reportId()).orElse(null);
        if (report == null) {
            return Outcome.refused(Refusal.field("reportId", "refusal.report-gone"));
        }
        if (report.others() == 0) {
            return Outcome.refused(Refusal.field("reportId", "refusal.split-last-report"));
        }
        var old = disputes.findById(standing.id().value()).orElseThrow();
        var id = new DisputeId(Ids.fresh());
        var number = registration.disputeNumber(standing.areaCode());
        var content = content(old.content(), draft, report.narrative());
        disputes.save(Dispute.reported(id.value(), number, clock.today(), content, clock.toAccept()));
        disputeEdges.place(
                id, content, edges.address(standing.id()), acting.actor().personId());
        if (!standing.takenInBy().isEmpty()) {
            disputeEdges.takenIn(id, standing.takenInBy());
        }
        disputeEdges.own(id, standing.ownerId());
        edges.move(draft.reportId(), standing.id(), id);
        edges.tie("SPLIT_FROM", id, standing.id());
        edges.copyParties(standing.id(), id, draft.partyIds(), clock.today());
        if (draft.leave()) {
            edges.leave(standing.id(), draft.partyIds(), clock.today());
        }
        var reason = Texts.clean(draft.reason());
        tell(standing.id(), StepKind.SPLIT_OFF, number + " " + reason);
        tell(id, StepKind.SPLIT_FROM, standing.number() + " " + reason);
        return Outcome.done(id);
    }

    Outcome<DisputeId> merge(Standing standing, Standing into, Set<String> partyIds, String reason) {
        var whyNot = new ArrayList<>(ClosingRules.merge(standing, into));
        whyNot.addAll(DisputeRules.r45(into, edges.holders(standing.id(), partyIds), "partyIds"));
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        edges.copyParties(standing.id(), into.id(), partyIds, clock.today());
        edges.shareReports(standing.id(), into.id());
        edges.tie("CONTINUES", standing.id(), into.id());
        var dispute = disputes.findById(standing.id().value()).orElseThrow();
        dispute.merged(clock.today());
        disputes.save(dispute);
        tell(standing.id(), StepKind.MERGED, into.number() + " " + reason);
        tell(into.id(), StepKind.MERGED_IN, standing.number() + " " + reason);
        return Outcome.done(into.id());
    }

    Outcome<DisputeId> nameReporter(Standing standing, ReporterDraft draft) {
        if (edges.report(standing.id(), draft.reportId()).isEmpty()) {
            return Outcome.refused(Refusal.field("reportId", "refusal.report-gone"));
        }
        if (draft.partyId().isEmpty()) {
            var refusals = records.check(draft.person());
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            edges.madeBy(draft.reportId(), records.keep(List.of(draft.person())).getFirst());
        } else if (!edges.madeByParty(draft.reportId(), standing.id(), draft.partyId())) {
            return Outcome.refused(Refusal.field("partyId", "refusal.reporter-person"));
        }
        tell(standing.id(), StepKind.REPORTER_NAMED, "");
        return Outcome.done(standing.id());
    }

    private DisputeContent content(DisputeContent old, SplitDraft draft, String narrative) {
        var title = Texts.clean(draft.title());
        return new DisputeContent(
                title.isEmpty()
                        ? disputeEdges.names(old.areaCode(), old.typeCode()).title()
                        : title,
                narrative,
                old.typeCode(),
                old.areaCode(),
                old.occurredAt(),
                old.domesticViolence(),
                old.facts());
    }

    private void tell(DisputeId id, StepKind kind, String note) {
        steps.add(id, kind, "", note.strip());
        audit.did("dispute.lineage", "Dispute", id.value(), Map.of("step", kind.name()));
    }
}
