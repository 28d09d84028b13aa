package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.representation.RepresentationRow;
import cn.fengqiao.representation.Representatives;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Words;

/** Ties the paper by which somebody speaks for others to its mandate, so that an agent may sign (R34). */
final class AuthorityDialog extends CommandDialog {

    private final Representatives representatives;
    private final DisputeId id;
    private final RepresentationRow row;
    private final EvidenceField paper;

    AuthorityDialog(Representatives representatives, Dossiers dossiers, DisputeId id, RepresentationRow row) {
        super(Words.of("rep.authority.file.of", row.name()), Words.of("rep.authority.file"));
        this.representatives = representatives;
        this.id = id;
        this.row = row;
        paper = field("documentId", new EvidenceField(dossiers, id, DossierSlot.AUTHORITY, "rep.authority.paper"));
        note(Words.of("rep.authority.rule"));
        lines(paper);
    }

    @Override
    String subject() {
        return row.id();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return representatives.file(command, id, row.id(), paper.id());
    }
}
