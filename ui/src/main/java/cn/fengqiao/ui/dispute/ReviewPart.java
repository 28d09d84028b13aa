package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.mediation.AgreementReviews;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.Optional;

/** 协议审查: what is unclear, forbidden or not confirmable in the agreements of the page (R16, R23, R24). */
@org.springframework.stereotype.Component
class ReviewPart implements PagePart {

    private final AgreementReviews reviews;

    ReviewPart(AgreementReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var agreements = page.procedures().stream()
                .flatMap(each -> each.agreements().stream())
                .toList();
        if (agreements.isEmpty() || page.header().state() == DisputeState.CLOSED) {
            return Optional.empty();
        }
        var findings = reviews.of(page);
        var panel = new Panel(Words.of("paper.review.title"));
        for (var agreement : agreements) {
            var found = findings.get(agreement.id());
            if (found != null) {
                panel.add(new Details(
                        Words.of("paper.review.of", agreement.number(), found.size()), new FindingList(found)));
            }
        }
        return findings.isEmpty() ? Optional.empty() : Optional.of(panel);
    }
}
