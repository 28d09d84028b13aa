package cn.fengqiao.representation;

import cn.fengqiao.dispute.Standing;
import cn.fengqiao.mediation.Company;
import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Answers a procedure about mandates, and keeps that their holders were there. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ComingAlong implements Company {

    private final MandateReads mandates;
    private final RepresentationSettings settings;

    @Override
    public List<Refusal> whyNotAttend(Standing standing, ProcedureKind kind, Set<String> ids, LocalDate on) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var there = mandates.lasting(standing.id(), ids);
        return there.size() < ids.size()
                ? List.of(Refusal.field("companyIds", "refusal.company-gone"))
                : CompanyRules.attend(kind, there, settings.mostElected(), on);
    }

    @Override
    public void attended(Standing standing, String sessionId, Set<String> ids) {
        if (!ids.isEmpty()) {
            mandates.attended(standing.id(), sessionId, ids);
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
