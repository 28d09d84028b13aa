package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** How a dossier stands: what it must have, what it has, and how long it is kept. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Bindings {

    private final Documents documents;
    private final Retentions retentions;
    private final FormSettings settings;

    /** The slots that are required and empty, in binding order. */
    List<DossierSlot> gaps(DisputeId id) {
        var there = documents.filled(id);
        return DossierNeeds.of(retentions.procedures(id)).stream()
                .filter(slot -> !there.contains(slot))
                .sorted()
                .toList();
    }

    /** For the papers that describe the dossier itself. */
    FormFacts.Dossier facts(DisputeId id) {
        var kept = retentions.of(id);
        return new FormFacts.Dossier(
                documents.papers(id),
                gaps(id).stream()
                        .filter(slot -> slot != DossierSlot.COVER && slot != DossierSlot.INDEX)
                        .map(DossierSlot::title)
                        .toList(),
                kept.gapReason(),
                retention(kept));
    }

    private String retention(Retentions.Kept kept) {
        var retention = kept.retention();
        if (retention == null) {
            return "";
        }
        var years = settings.years(retention);
        return FormTerms.word("Retention", retention.name()) + (years == 0 ? "" : "（" + years + "年）");
    }
}
