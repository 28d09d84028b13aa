package cn.fengqiao.representation;

import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may sit at a session or sign for a party: one method for each rule, which gives the reason why not. */
final class CompanyRules {

    private static final String COMPANY = "companyIds";

    private CompanyRules() {}

    static List<Refusal> attend(ProcedureKind kind, List<Mandate> there, int mostElected, LocalDate on) {
        var refusals = new ArrayList<Refusal>();
        if (there.stream().anyMatch(each -> each.on().isAfter(on))) {
            refusals.add(Refusal.field(COMPANY, "refusal.mandate-later"));
        }
        if (there.stream().anyMatch(each -> !r34(kind, each))) {
            refusals.add(new Refusal("R34", "refusal.agent-at-session", COMPANY, List.of()));
        }
        refusals.addAll(r49(there, mostElected));
        return refusals;
    }

    /** R09: nobody is invited in whom a party does not want, or was not asked about. */
    static List<Refusal> r09(List<InvitationRow> guests) {
        return guests.stream()
                .filter(guest -> !guest.welcome())
                .map(guest -> new Refusal(
                        "R09",
                        guest.refused().isEmpty() ? "refusal.invitee-unasked" : "refusal.invitee-unwelcome",
                        COMPANY,
                        List.of(
                                guest.name(),
                                String.valueOf(
                                        guest.refused().isEmpty()
                                                ? guest.missing().size()
                                                : guest.refused().size()))))
                .toList();
    }

    /** R34: in 治安调解 an agent is the victim's. */
    static boolean r34(ProcedureKind kind, Mandate mandate) {
        return kind != ProcedureKind.PUBLIC_SECURITY_MEDIATION
                || mandate.kind() != RepresentationKind.AGENT
                || mandate.ofVictimsOnly();
    }

    /** R34: an agent signs once its written authority lies in the dossier, where everyone can read what it may do. */
    static boolean r34onFile(Mandate mandate) {
        return mandate.kind() != RepresentationKind.AGENT || mandate.onFile();
    }

    /** R49: no side sends more elected representatives than the cap. */
    static List<Refusal> r49(List<Mandate> there, int most) {
        Map<String, Set<String>> elected = new HashMap<>();
        for (var mandate : there) {
            if (mandate.kind() == RepresentationKind.ELECTED) {
                mandate.sides()
                        .forEach(each -> elected.computeIfAbsent(each.side(), side -> new HashSet<>())
                                .add(mandate.speakerId()));
            }
        }
        return elected.values().stream().anyMatch(speakers -> speakers.size() > most)
                ? List.of(new Refusal("R49", "refusal.elected-too-many", COMPANY, List.of(String.valueOf(most))))
                : List.of();
    }

    /** A signature in another's name counts when a mandate for that party was given before it and may be used here. */
    static List<Refusal> sign(
            ProcedureKind kind, Collection<PartySignature> signatures, Map<String, Mandate> mandates) {
        var refusals = new ArrayList<Refusal>();
        for (var signature : signatures) {
            var by = signature.signedBy();
            if (by != null) {
                refusals.addAll(sign(kind, signature, mandates.get(by)));
            }
        }
        return refusals.stream().distinct().toList();
    }

    private static List<Refusal> sign(ProcedureKind kind, PartySignature signature, @Nullable Mandate mandate) {
        if (mandate == null || !mandate.covers(signature.partyId())) {
            return List.of(Refusal.field("parties", "refusal.signed-without-mandate"));
        }
        if (!r34(kind, mandate)) {
            return List.of(new Refusal("R34", "refusal.agent-signed", "parties", List.of()));
        }
        if (!r34onFile(mandate)) {
            return List.of(new Refusal("R34", "refusal.agent-paper-missing", "parties", List.of(mandate.speaker())));
        }
        var on = signature.signedOn();
        return on != null && on.isBefore(mandate.on())
                ? List.of(Refusal.field("parties", "refusal.mandate-later"))
                : List.of();
    }
}
