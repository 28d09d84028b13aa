package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.Confirmations;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the facts for a form and tells which agency it goes out from. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Sheets {

    private final FormReads reads;
    private final Bindings bindings;
    private final CaseLinks links;
    private final Confirmations confirmations;
    private final Acting acting;
    private final Clock clock;

    /** @param agencyCode stands in the form's number */
    record Prepared(
            Form form, FormFacts facts, String disputeId, String procedureId, String agreementId, Issuer issuer) {}

    /** The agency that issues: the one that leads the procedure, else the actor's own. */
    record Issuer(String id, String name, String code) {}

    Optional<Prepared> prepare(DisputeId id, FormOrder order) {
        var own = own();
        return reads.read(
                        id.value(),
                        order.procedureId(),
                        order.agreementId(),
                        own.map(Grant::agencyId).orElse(""))
                .map(read -> prepared(
                        id,
                        FormBook.form(order.kind()),
                        read,
                        own.map(grant -> new Issuer(grant.agencyId(), grant.agencyName(), read.ownCode()))
                                .orElse(new Issuer("", "", ""))));
    }

    private static boolean describesDossier(FormKind kind) {
        return kind == FormKind.DOSSIER_COVER || kind == FormKind.DOSSIER_INDEX || kind == FormKind.DOSSIER_NOTE;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Prepared prepared(DisputeId id, Form form, FormReads.Read read, Issuer own) {
        var issuer =
                form.kind().scope() == FormKind.Scope.DISPUTE || read.agencyId().isEmpty()
                        ? own
                        : new Issuer(read.agencyId(), read.agencyName(), read.agencyCode());
        var facts = new FormFacts(
                read.dispute(),
                read.parties(),
                read.procedure(),
                court(id, form.kind(), read.agreement()),
                read.followUp(),
                issuer.name(),
                acting.actor().name(),
                today(),
                links.of(read.dispute().number()),
                describesDossier(form.kind()) ? bindings.facts(id) : FormFacts.Dossier.NONE);
        return new Prepared(form, facts, id.value(), read.procedureId(), read.agreementId(), issuer);
    }

    /** R22: the court that was asked, else the nearest that has jurisdiction; a person can write another one. */
    private FormFacts.@Nullable Agreement court(DisputeId id, FormKind kind, FormFacts.@Nullable Agreement agreement) {
        var wanted = kind == FormKind.JUDICIAL_CONFIRMATION
                || kind == FormKind.ORGANISATION_PROOF
                || kind == FormKind.PAYMENT_ORDER;
        return agreement == null || !wanted || !agreement.court().isEmpty()
                ? agreement
                : confirmations.courts(id).stream()
                        .findFirst()
                        .map(court -> agreement.in(court.name()))
                        .orElse(agreement);
    }

    /** The grant under which the actor issues, when no procedure tells the agency. */
    private Optional<Grant> own() {
        return acting.actor().grants().stream()
                .filter(grant -> grant.role().allows(Permission.MEDIATION_HANDLE))
                .findFirst();
    }
}
