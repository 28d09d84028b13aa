package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.representation.InvitationRow;
import cn.fengqiao.representation.Invitations;
import cn.fengqiao.representation.RepresentationRow;
import cn.fengqiao.representation.Representatives;
import cn.fengqiao.ui.frame.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may come to a session besides the parties, and who may sign for them, as forms offer it. */
@Component
class Companions {

    private final Representatives representatives;
    private final Invitations invitations;

    Companions(Representatives representatives, Invitations invitations) {
        this.representatives = representatives;
        this.invitations = invitations;
    }

    /** Somebody who speaks for the parties with those ids. */
    record Companion(String id, String label, Set<String> partyIds) {}

    List<Companion> speakers(DisputeId id) {
        return representatives.of(id).stream()
                .filter(RepresentationRow::lasts)
                .map(row -> new Companion(
                        row.id(),
                        Words.of(
                                row.lacksAuthority() ? "rep.companion.missing" : "rep.companion",
                                row.name(),
                                Terms.of(row.kind())),
                        row.principals().stream()
                                .map(RepresentationRow.Principal::partyId)
                                .collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    /** Speakers, and those who were invited, also while a consent is missing: then the refusal says whose (R09). */
    List<Companion> all(DisputeId id) {
        var all = new ArrayList<>(speakers(id));
        invitations.of(id).stream()
                .filter(InvitationRow::stands)
                .map(row ->
                        new Companion(row.id(), Words.of("rep.companion", row.name(), Terms.of(row.kind())), Set.of()))
                .forEach(all::add);
        return all;
    }
}
