package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Parties against what happened to each: told, willing, there, signed, owes and is owed. */
final class PartyMatrix extends Composite<Div> {

    private final DisputePage page;

    PartyMatrix(DisputePage page) {
        this.page = page;
        var table = new NativeTable();
        table.getHead().add(head());
        Parties.present(page).forEach(party -> table.getBody().add(row(party)));
        getContent().addClassName("matrix");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Words.of("desk.matrix"));
        getContent().add(table);
    }

    private static NativeTableRow head() {
        var row = new NativeTableRow();
        List.of("party", "side", "told", "consent", "attended", "signed", "owes", "owed", "against")
                .forEach(column -> row.add(header(Words.of("desk.matrix." + column), "col")));
        return row;
    }

    private NativeTableRow row(DisputePage.Party party) {
        var row = new NativeTableRow();
        row.add(header(party.name(), "row"));
        row.add(
                cell(party.side()),
                cell(mark(party.toldOn() != null)),
                cell(consent(party)),
                cell(attended(party)),
                cell(signed(party)));
        row.add(number(money(party, true)), number(money(party, false)), cell(against(party)));
        return row;
    }

    private static String consent(DisputePage.Party party) {
        var consented = party.consented();
        return consented == null ? "–" : Words.of(consented ? "desk.consent.yes" : "desk.consent.no");
    }

    /** Sessions attended, of all; names are masked alike on both sides, so equal masks count alike. */
    private String attended(DisputePage.Party party) {
        var sessions = page.procedures().stream()
                .flatMap(procedure -> procedure.sessions().stream())
                .toList();
        var there = sessions.stream()
                .filter(session -> session.attended().contains(party.name()))
                .count();
        return sessions.isEmpty() ? "–" : there + "/" + sessions.size();
    }

    private String signed(DisputePage.Party party) {
        var signatures = page.procedures().stream()
                .flatMap(procedure -> procedure.agreements().stream())
                .flatMap(agreement -> agreement.parties().stream())
                .filter(signature -> signature.partyId().equals(party.id()))
                .toList();
        return signatures.isEmpty()
                ? "–"
                : mark(signatures.stream().allMatch(signature -> signature.signedOn() != null));
    }

    /** What is still open of the money that the party owes, or that is owed to it. */
    private String money(DisputePage.Party party, boolean owes) {
        var open = page.procedures().stream()
                .flatMap(procedure -> procedure.agreements().stream())
                .flatMap(agreement -> agreement.obligations().stream())
                .filter(one -> (owes ? one.debtors() : one.creditors()).contains(party.id()))
                .mapToLong(one -> {
                    var amount = one.amountFen();
                    return amount == null ? 0 : amount - one.performedFen();
                })
                .sum();
        return open == 0 ? "–" : Money.fen(open);
    }

    /** The other sides as long as no agreement holds them together. */
    private String against(DisputePage.Party party) {
        var settled = page.procedures().stream()
                .flatMap(procedure -> procedure.agreements().stream())
                .filter(agreement -> agreement.effectiveOn() != null)
                .filter(agreement -> agreement.parties().stream()
                        .anyMatch(signature -> signature.partyId().equals(party.id())))
                .flatMap(agreement -> agreement.parties().stream())
                .map(signature -> signature.partyId())
                .toList();
        var opponents = Parties.present(page).stream()
                .filter(other -> !other.side().equals(party.side()) && !settled.contains(other.id()))
                .map(DisputePage.Party::side)
                .distinct()
                .sorted()
                .toList();
        return opponents.isEmpty() ? Words.of("desk.matrix.nobody") : String.join("、", opponents);
    }

    private static String mark(boolean yes) {
        return Words.of(yes ? "desk.yes" : "desk.no");
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }
}
