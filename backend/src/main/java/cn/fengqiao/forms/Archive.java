package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where dossiers go when their dispute is closed: archived, kept for the years of their class, destroyed at the end. */
@Service
public class Archive {

    /** How many due dossiers one look shows. */
    public static final int PAGE = 50;

    private final Commands commands;
    private final DisputeAccess access;
    private final Bindings bindings;
    private final Retentions retentions;
    private final Documents documents;
    private final AttachmentFiles files;
    private final FormSettings settings;
    private final Acting acting;
    private final Audit audit;
    private final Clock clock;
    private final Neo4jClient client;

    // The end of a dossier touches all that the dossier ever touched.
    Archive(
            Commands commands,
            DisputeAccess access,
            Bindings bindings,
            Retentions retentions,
            Documents documents,
            AttachmentFiles files,
            FormSettings settings,
            Acting acting,
            Audit audit,
            Clock clock,
            Neo4jClient client) {
        this.commands = commands;
        this.access = access;
        this.bindings = bindings;
        this.retentions = retentions;
        this.documents = documents;
        this.files = files;
        this.settings = settings;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
        this.client = client;
    }

    /** R14: archives a complete dossier of a closed dispute; an incomplete one only with the reason why. */
    public Outcome<DisputeId> archive(CommandId command, DisputeId id, String gapReason) {
        var reason = Texts.clean(gapReason);
        return Notes.fits("gapReason", gapReason, 500)
                .orElse(() -> commands.once(
                        command,
                        "forms.archived",
                        DisputeId.class,
                        () -> access.command(id, Permission.MEDIATION_HANDLE, standing -> {
                            var gaps = bindings.gaps(id).size();
                            var whyNot = RetentionRules.archive(standing.closed(), retentions.of(id), gaps, reason);
                            if (!whyNot.isEmpty()) {
                                return Outcome.refused(whyNot);
                            }
                            retentions.archive(id, today(), gaps == 0 ? "" : reason);
                            audit.did("forms.archived", "Dispute", id.value(), Map.of("gaps", gaps));
                            return Outcome.done(id);
                        })));
    }

    /** Destroys the contents when their time is over; a legal hold forbids it. What there was stays on record. */
    public Outcome<DisputeId> destroy(CommandId command, DisputeId id, String reason) {
        return Notes.needed("reason", reason, 500)
                .orElse(() -> commands.once(
                        command,
                        "forms.destroyed",
                        DisputeId.class,
                        () -> access.command(id, Permission.DISPUTE_ASSIGN, standing -> destroy(id, reason))));
    }

    private Outcome<DisputeId> destroy(DisputeId id, String reason) {
        var whyNot = RetentionRules.destroy(retentions.of(id), settings, today());
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var attachments = documents.attachments(id);
        retentions.destroy(id, today());
        audit.did(
                "forms.destroyed",
                "Dispute",
                id.value(),
                Map.of("attachments", attachments.size(), "reason", Texts.clean(reason)));
        afterCommit(() -> attachments.forEach(files::delete));
        return Outcome.done(id);
    }

    /** Dossiers of the actor's areas whose time is over, the longest overdue first. */
    @Transactional(readOnly = true)
    public List<DueDossier> due(int skip) {
        return Stream.of(Retention.SHORT, Retention.LONG)
                .flatMap(retention -> due(retention, skip).stream())
                .toList();
    }

    private List<DueDossier> due(Retention retention, int skip) {
        return List.copyOf(client.query("""
                MATCH (d:Dispute) WHERE d.retention = $retention AND d.archivedOn < $before
                    AND d.destroyedOn IS NULL AND any(area IN $areas WHERE d.areaCode STARTS WITH area)
                RETURN d { .id, .number, .title, .archivedOn, .legalHold } AS d
                ORDER BY d.archivedOn, d.number SKIP $skip LIMIT $limit
                """)
                .bindAll(Map.of(
                        "retention", retention.name(),
                        "before", today().minusYears(settings.years(retention)),
                        "areas", acting.actor().areas(Permission.DISPUTE_ASSIGN),
                        "skip", skip,
                        "limit", PAGE))
                .fetchAs(DueDossier.class)
                .mappedBy((types, row) -> {
                    var d = row.get("d");
                    return new DueDossier(
                            new DisputeId(d.get("id").asString()),
                            d.get("number").asString(),
                            d.get("title").asString(""),
                            retention,
                            d.get("archivedOn").asLocalDate(),
                            d.get("legalHold").asBoolean(false));
                })
                .all());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Files have no transaction: they go when the graph has let them go, never before. */
    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
