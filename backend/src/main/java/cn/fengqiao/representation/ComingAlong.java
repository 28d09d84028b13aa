package cn.fengqiao.representation;

import cn.fengqiao.dispute.Standing;
import cn.fengqiao.mediation.Company;
import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Answers a procedure about mandates and invitations, and keeps who of them was there. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ComingAlong implements Company {

    private final MandateReads mandates;
    private final InvitationReads invitations;
    private final InvitationEdges edges;
    private final RepresentationSettings settings;

    @Override
    public List<Refusal> whyNotAttend(Standing standing, ProcedureKind kind, Set<String> ids, LocalDate on) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var there = mandates.lasting(standing.id(), ids);
        var guests = invitations.of(standing.id(), new Sight(true)).stream()
                .filter(each -> each.stands() && ids.contains(each.id()))
                .toList();
        if (there.size() + guests.size() < ids.size()) {
            return List.of(Refusal.field("companyIds", "refusal.company-gone"));
        }
        var refusals = new ArrayList<>(CompanyRules.attend(kind, there, settings.mostElected(), on));
        refusals.addAll(CompanyRules.r09(guests));
        return refusals;
    }

    @Override
    public void attended(Standing standing, String sessionId, Set<String> ids) {
        if (!ids.isEmpty()) {
            mandates.attended(standing.id(), sessionId, ids);
            edges.attended(standing.id(), sessionId, ids);
        }
    }

    @Override
    public List<Refusal> whyNotSign(Standing standing, ProcedureKind kind, Collection<PartySignature> signatures) {
        var ids = signatures.stream()
                .map(PartySignature::signedBy)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        var known = mandates.lasting(standing.id(), ids).stream().collect(Collectors.toMap(Mandate::id, each -> each));
        return CompanyRules.sign(kind, signatures, known);
    }
}
