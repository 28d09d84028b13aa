package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.function.Supplier;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * What a mediator has to disclose: kinship with a party or its agent, an interest, another relation (R44). Until every
 * party has agreed all the same, or the mediator is replaced, nothing goes on.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Disclosures {

    private static final int TEXT = 2_000;

    private final ProcedureFile file;
    private final ProcedureEdges edges;
    private final Steps steps;
    private final ProcedureClock clock;

    /** A mediator, or whoever learned of it, discloses a relation. */
    public Outcome<ProcedureId> disclose(CommandId command, ProcedureId id, String personId, String relation) {
        return Notes.needed("relation", relation, TEXT)
                .orElse(() -> file.command(
                        command,
                        "disclosed",
                        ProcedureId.class,
                        id,
                        opened -> whileOpen(opened, () -> disclose(opened, personId, Texts.clean(relation)))));
    }

    /** Every party knows of it and wants this mediator all the same; the note says how they said so. */
    public Outcome<ProcedureId> waive(CommandId command, ProcedureId id, String personId, String note) {
        return Notes.needed("note", note, TEXT)
                .orElse(() -> file.command(
                        command,
                        "disclosure-waived",
                        ProcedureId.class,
                        id,
                        opened -> whileOpen(opened, () -> waive(opened, personId, Texts.clean(note)))));
    }

    /** R10: a party objects to a mediator; nothing goes on until the mediator is replaced or all parties keep it. */
    public Outcome<ProcedureId> object(
            CommandId command, ProcedureId id, String personId, String partyId, String reason) {
        return Notes.needed("reason", reason, TEXT)
                .orElse(() -> file.command(
                        command,
                        "objected",
                        ProcedureId.class,
                        id,
                        opened -> whileOpen(opened, () -> object(opened, personId, partyId, Texts.clean(reason)))));
    }

    private Outcome<ProcedureId> object(Opened opened, String personId, String partyId, String reason) {
        var name = edges.object(opened.id(), opened.dispute(), personId, partyId, reason, clock.today());
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.field("partyId", "refusal.objection-who"));
        }
        steps.add(opened.dispute(), StepKind.OBJECTED, "", name + " " + reason);
        return Outcome.done(opened.id());
    }

    private Outcome<ProcedureId> disclose(Opened opened, String personId, String relation) {
        var name = edges.disclose(opened.id(), personId, relation, clock.today());
        return done(opened, name, "DISCLOSED");
    }

    private Outcome<ProcedureId> waive(Opened opened, String personId, String note) {
        var name = edges.waiveDisclosure(opened.id(), personId, clock.today());
        return done(opened, name.isEmpty() ? "" : name + " " + note, "WAIVED");
    }

    private Outcome<ProcedureId> done(Opened opened, String note, String detail) {
        if (note.isEmpty()) {
            return Outcome.refused(Refusal.state("refusal.not-assigned"));
        }
        steps.add(opened.dispute(), opened.id().value(), StepKind.DISCLOSED, detail, note);
        return Outcome.done(opened.id());
    }

    private static Outcome<ProcedureId> whileOpen(Opened opened, Supplier<Outcome<ProcedureId>> work) {
        return opened.facts().open() ? work.get() : Outcome.refused(Refusal.state("refusal.procedure-ended"));
    }
}
