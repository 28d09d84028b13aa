package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.DISPUTE_REPORT;

import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRecords;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Counters;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes what {@link Intake} has checked: the dispute, its report, its parties, its first step. */
@Component
class Registration {

    private final DisputeRepository disputes;
    private final DisputeEdges edges;
    private final DisputeInput input;
    private final DisputeClock clock;
    private final PartyRecords records;
    private final Counters counters;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;

    // Nine collaborators: a registration touches everything once, and each does one thing.
    Registration(
            DisputeRepository disputes,
            DisputeEdges edges,
            DisputeInput input,
            DisputeClock clock,
            PartyRecords records,
            Counters counters,
            Steps steps,
            Audit audit,
            Acting acting) {
        this.disputes = disputes;
        this.edges = edges;
        this.input = input;
        this.clock = clock;
        this.records = records;
        this.counters = counters;
        this.steps = steps;
        this.audit = audit;
        this.acting = acting;
    }

    Registered open(ReportDraft draft) {
        var id = new DisputeId(Ids.fresh());
        var content = input.content(draft);
        var today = clock.today();
        var holders = records.keep(draft.parties());
        var number = disputeNumber(draft.divisionCode());
        disputes.save(Dispute.reported(id.value(), number, today, content, clock.toAccept()));
        edges.place(id, content, draft.address(), acting.actor().personId());
        takenIn(id, content.areaCode());
        GivingAgency.nearest(acting.actor(), DISPUTE_HANDLE, content.areaCode())
                .ifPresent(agency -> edges.own(id, agency));
        var reportNumber = report(id, draft);
        edges.join(id, draft.parties(), holders, today);
        steps.add(id, StepKind.REPORTED, draft.channel().name(), "");
        audit.did("dispute.reported", "Dispute", id.value(), Map.of("parties", holders.size()));
        return new Registered(id, number, reportNumber);
    }

    Outcome<Registered> addReport(Standing standing, ReportDraft draft) {
        var id = standing.id();
        var holders = records.keep(draft.parties());
        var again = DisputeRules.r45(standing, holders, "parties");
        if (!again.isEmpty()) {
            return Outcome.refused(again);
        }
        var reportNumber = report(id, draft);
        edges.join(id, draft.parties(), holders, clock.today());
        toldMore(standing, draft);
        steps.add(id, StepKind.REPORT_ADDED, draft.channel().name(), reportNumber);
        audit.did("dispute.report-added", "Dispute", id.value(), Map.of("report", reportNumber));
        return Outcome.done(new Registered(id, standing.number(), reportNumber));
    }

    /** The further report counts already; what it tells is joined to what was told before. */
    private void toldMore(Standing standing, ReportDraft draft) {
        var dispute = disputes.findById(standing.id().value()).orElseThrow();
        var failed = standing.hasFailedProcedure() ? 1 : 0;
        var around = new RiskRules.Facts(Set.of(), false, edges.reports(standing.id()), failed, 0);
        dispute.toldMore(draft.domesticViolence(), draft.facts(), around, clock.today());
        disputes.save(dispute);
    }

    Outcome<String> addParty(Standing standing, PartyDraft draft) {
        var holders = records.keep(List.of(draft));
        var again = DisputeRules.r45(standing, holders, "idNumber");
        if (!again.isEmpty()) {
            return Outcome.refused(again);
        }
        var ids = edges.join(standing.id(), List.of(draft), holders, clock.today());
        if (ids.isEmpty()) {
            return Outcome.refused(Refusal.field("idNumber", "refusal.party-already"));
        }
        steps.add(standing.id(), StepKind.PARTY_ADDED, draft.role().name(), draft.side());
        audit.did("dispute.party-added", "Dispute", standing.id().value(), Map.of("party", ids.getFirst()));
        return Outcome.done(ids.getFirst());
    }

    Outcome<DisputeId> removeParty(Standing standing, String partyId, String reason) {
        if (!edges.leave(standing.id(), partyId, clock.today())) {
            return Outcome.refused(Refusal.state("refusal.party-gone"));
        }
        steps.add(standing.id(), StepKind.PARTY_REMOVED, "", reason);
        audit.did("dispute.party-removed", "Dispute", standing.id().value(), Map.of("party", partyId));
        return Outcome.done(standing.id());
    }

    private void takenIn(DisputeId id, String areaCode) {
        var actor = acting.actor();
        if (!actor.may(DISPUTE_HANDLE, areaCode)) {
            actor.grants().stream()
                    .filter(grant -> grant.role().allows(DISPUTE_REPORT)
                            && grant.areas().stream().anyMatch(areaCode::startsWith))
                    .findFirst()
                    .ifPresent(grant -> edges.takenIn(id, grant.agencyId()));
        }
    }

    String disputeNumber(String areaCode) {
        return number("dispute", areaCode, "%d-%s-%06d");
    }

    private String report(DisputeId id, ReportDraft draft) {
        var number = number("report", draft.divisionCode(), "%d-%s-R%06d");
        edges.report(
                id,
                Map.of(
                        "id",
                        Ids.fresh(),
                        "number",
                        number,
                        "channel",
                        draft.channel().name(),
                        "receivedAt",
                        draft.receivedAt().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC),
                        "narrative",
                        Texts.clean(draft.narrative())));
        return number;
    }

    /** Gap-free per district and year; the counter is locked last, so that registrations wait shortly. */
    private String number(String series, String divisionCode, String form) {
        var year = clock.today().getYear();
        var district = divisionCode.substring(0, 6);
        return form.formatted(year, district, counters.next(series + "-" + year + "-" + district));
    }
}
