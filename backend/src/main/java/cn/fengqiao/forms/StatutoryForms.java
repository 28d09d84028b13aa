package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import cn.fengqiao.store.Counters;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Issues statutory forms: filled from the graph, numbered per organisation, kind and year without gaps, kept as they
 * went out (sealed, because they name people in full); {@link IssuedForms} writes them as Word or PDF.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class StatutoryForms {

    private final Commands commands;
    private final Counters counters;
    private final DisputeAccess access;
    private final Documents documents;
    private final Sheets sheets;
    private final FormSubjects subjects;
    private final Vault vault;
    private final Audit audit;
    private final Acting acting;
    private final Clock clock;
    private final JsonMapper json;
    private final FormWriters writers = new FormWriters();

    /** What forms of a dispute can be about, the latest first; empty for who may not see it. */
    public List<FormSubject> subjects(DisputeId id) {
        return subjects.of(id);
    }

    /** All kinds of forms about the latest procedure and agreement. */
    public List<FormChoice> choices(DisputeId id) {
        return choices(id, "", "");
    }

    /** All kinds of forms about one subject, each allowed or with what has to be there first. */
    public List<FormChoice> choices(DisputeId id, String procedureId, String agreementId) {
        return access.look(id).map(standing -> new OwnPart(acting.actor(), standing)).stream()
                .flatMap(own -> own(own, new FormOrder(FormKind.RECEIPT, procedureId, agreementId)).stream())
                .flatMap(order -> sheets.prepare(id, order).stream())
                .flatMap(prepared -> Stream.of(FormKind.values())
                        .map(kind -> new FormChoice(kind, FormBook.form(kind).whyNot(prepared.facts()))))
                .toList();
    }

    /**
     * Issues a form. The first time it takes the next number of its series; issued again about the same thing, it goes out
     * under the same number as a new edition and the old one is kept.
     */
    public Outcome<DocumentId> issue(CommandId command, DisputeId id, FormOrder order) {
        return commands.once(
                command,
                "forms.issued",
                DocumentId.class,
                () -> access.command(
                        id,
                        Permission.MEDIATION_HANDLE,
                        standing -> own(new OwnPart(acting.actor(), standing), order)
                                .flatMap(own -> sheets.prepare(id, own))
                                .map(prepared -> issue(id, prepared))
                                .orElseGet(() -> Outcome.refused(Refusal.notFound()))));
    }

    /** The order, about a procedure of the actor's own part; empty when it is about somebody else's. */
    private static Optional<FormOrder> own(OwnPart own, FormOrder order) {
        if (own.whole() || own.sees("") && order.procedureId().isEmpty()) {
            return Optional.of(order);
        }
        var procedure = order.procedureId().isEmpty() ? own.latest() : Optional.of(order.procedureId());
        return procedure.filter(own::sees).map(id -> new FormOrder(order.kind(), id, order.agreementId()));
    }

    private Outcome<DocumentId> issue(DisputeId id, Sheets.Prepared prepared) {
        var missing = prepared.form().whyNot(prepared.facts());
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        var kind = prepared.form().kind();
        var subject = switch (kind.scope()) {
            case DISPUTE -> id.value();
            case PROCEDURE -> prepared.procedureId();
            case AGREEMENT -> prepared.agreementId();
        };
        var before = documents.latest(id, kind, subject);
        var number = before.map(Documents.Edition::number).orElseGet(() -> number(kind, prepared.issuer()));
        var document = new DocumentId(Ids.fresh());
        var sheet = prepared.form().fill(prepared.facts(), number);
        var masked = prepared.form().fill(prepared.facts().masked(), number);
        documents.add(
                id,
                new Documents.New(
                        document,
                        DossierSlot.of(kind),
                        prepared.form().title(prepared.facts()),
                        kind.scope() == FormKind.Scope.DISPUTE ? "" : prepared.procedureId(),
                        Map.of(
                                "kind",
                                kind.name(),
                                "subject",
                                subject,
                                "number",
                                number,
                                "edition",
                                before.map(Documents.Edition::edition).orElse(0) + 1,
                                "pages",
                                writers.pages(sheet),
                                "sheetSealed",
                                sealed(sheet, document, "sheet"),
                                "maskedSealed",
                                sealed(masked, document, "masked"))),
                acting.actor().name(),
                clock.instant());
        audit.did("forms.issued", "Document", document.value(), Map.of("kind", kind.name(), "dispute", id.value()));
        return Outcome.done(document);
    }

    private String sealed(FormSheet sheet, DocumentId document, String field) {
        return vault.seal(json.writeValueAsString(sheet), document.value(), field);
    }

    /** 3205080010调字〔2026〕第12号 */
    private String number(FormKind kind, Sheets.Issuer issuer) {
        var year = sheets.today().getYear();
        var next = counters.next("form:" + issuer.id() + ":" + kind + ":" + year);
        return issuer.code() + kind.mark() + "字〔" + year + "〕第" + next + "号";
    }
}
