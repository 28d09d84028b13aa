package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Gathers the facts for a form and tells which agency it goes out from. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Sheets {

    private final FormReads reads;
    private final Acting acting;
    private final Clock clock;

    /** @param agencyCode stands in the form's number */
    record Prepared(Form form, FormFacts facts, String procedureId, String agreementId, Issuer issuer) {}

    /** The agency that issues: the one that leads the procedure, else the actor's own. */
    record Issuer(String id, String name, String code) {}

    Optional<Prepared> prepare(DisputeId id, FormOrder order) {
        return reads.read(id.value(), order.procedureId(), order.agreementId())
                .map(read -> prepared(FormBook.form(order.kind()), read));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Prepared prepared(Form form, FormReads.Read read) {
        var issuer =
                form.kind().scope() == FormKind.Scope.DISPUTE || read.agencyId().isEmpty()
                        ? own()
                        : new Issuer(read.agencyId(), read.agencyName(), read.agencyCode());
        var facts = new FormFacts(
                read.dispute(),
                read.parties(),
                read.procedure(),
                read.agreement(),
                read.followUp(),
                issuer.name(),
                acting.actor().name(),
                today(),
                "fengqiao:" + read.dispute().number(),
                DossierSlot.titles());
        return new Prepared(form, facts, read.procedureId(), read.agreementId(), issuer);
    }

    private Issuer own() {
        return acting.actor().grants().stream()
                .filter(grant -> grant.role().allows(Permission.MEDIATION_HANDLE))
                .findFirst()
                .map(this::issuer)
                .orElse(new Issuer("", "", ""));
    }

    private Issuer issuer(Grant grant) {
        return new Issuer(grant.agencyId(), grant.agencyName(), reads.agencyCode(grant.agencyId()));
    }
}
