package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** The dossier of a dispute (R14): what lies in it, what is missing, how long it is kept. Closed is not frozen. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Dossiers {

    /** How many documents of one place the page shows at first, and more at a time. */
    public static final int PAGE = 20;

    private static final int LATEST = 100;

    private final Commands commands;
    private final DisputeAccess access;
    private final Documents documents;
    private final Retentions retentions;
    private final Attaching attaching;
    private final FormSettings settings;
    private final Acting acting;
    private final Audit audit;
    private final Clock clock;

    /** Empty when the dispute does not exist or the actor may not see it. */
    public Optional<DossierPage> of(DisputeId id) {
        return access.look(id).map(this::page);
    }

    private DossierPage page(Standing standing) {
        var id = standing.id();
        var own = own(standing);
        var bySlot = documents.firstRows(id, own, PAGE).stream().collect(Collectors.groupingBy(DocumentRow::slot));
        var counts = documents.counts(id, own);
        var needed = DossierNeeds.of(retentions.procedures(id));
        var entries = Stream.of(DossierSlot.values())
                .map(slot -> new DossierPage.Entry(
                        slot,
                        needed.contains(slot),
                        bySlot.getOrDefault(slot, List.of()),
                        counts.getOrDefault(slot, 0)))
                .toList();
        var kept = retentions.of(id);
        return new DossierPage(
                entries,
                kept.retention(),
                kept.legalHold(),
                mayHandle(standing),
                DisputeAccess.may(acting.actor(), Permission.PERSON_REVEAL, standing),
                new DossierPage.Kept(
                        standing.closed(),
                        kept.archivedOn(),
                        kept.gapReason(),
                        RetentionRules.until(kept, settings).orElse(null),
                        kept.destroyedOn()));
    }

    /** More documents of one place, where the page shows only the first. */
    public List<DocumentRow> more(DisputeId id, DossierSlot slot, int skip) {
        return access.look(id)
                .map(standing -> documents.rows(id, slot, own(standing), skip, PAGE))
                .orElse(List.of());
    }

    /** The last documents that were brought to one place, the latest first. */
    public List<DocumentRow> latest(DisputeId id, DossierSlot slot) {
        return access.look(id)
                .map(standing -> documents.latestAttachments(id, slot, own(standing), LATEST))
                .orElse(List.of());
    }

    /** Adds something brought along; its kind is told by its content, its hash is kept. */
    public Outcome<DocumentId> attach(CommandId command, DisputeId id, AttachmentDraft draft) {
        var wrong = attaching.check(draft);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return commands.once(
                command,
                "forms.attached",
                DocumentId.class,
                () -> access.command(
                        id, Permission.MEDIATION_HANDLE, standing -> Outcome.done(add(command, standing, draft))));
    }

    /** The id comes from the command, so that a retried command writes the same file again and not a second one. */
    private DocumentId add(CommandId command, Standing standing, AttachmentDraft draft) {
        var id = standing.id();
        var document = new DocumentId(Ids.derived("attachment", command.value()));
        // What whoever sees only the own part brings along belongs to that part.
        var procedure = own(standing).whole() ? "" : own(standing).latest().orElse("");
        documents.add(
                id, attaching.keep(document, draft, procedure), acting.actor().name(), clock.instant());
        audit.did("forms.attached", "Document", document.value(), Map.of("dispute", id.value()));
        return document;
    }

    /** Chooses how long the dossier is kept, and whether the law forbids to destroy it. */
    public Outcome<DisputeId> keep(CommandId command, DisputeId id, Retention retention, boolean legalHold) {
        return commands.once(
                command,
                "forms.kept",
                DisputeId.class,
                () -> access.command(id, Permission.DISPUTE_HANDLE, standing -> {
                    retentions.set(id, retention, legalHold);
                    audit.did(
                            "forms.kept",
                            "Dispute",
                            id.value(),
                            Map.of("retention", retention.name(), "legalHold", legalHold));
                    return Outcome.done(id);
                }));
    }

    private OwnPart own(Standing standing) {
        return new OwnPart(acting.actor(), standing);
    }

    private boolean mayHandle(Standing standing) {
        return DisputeAccess.may(acting.actor(), Permission.MEDIATION_HANDLE, standing);
    }
}
