package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which allowed step most people take next. */
final class Likeliest {

    private Likeliest() {}

    /** For the dispute as a whole; empty while a procedure is what matters. */
    static Optional<DisputeAction> of(DisputePage page) {
        var closable = page.exits().stream().anyMatch(exit -> exit.allowed() && exit.what() == Closing.PERFORMED);
        var order = closable
                ? List.of(DisputeAction.CLOSE)
                : List.of(DisputeAction.ACCEPT, DisputeAction.RECORD_DECISION, DisputeAction.OPEN_PROCEDURE);
        return first(order, page.actions())
                .filter(action -> action != DisputeAction.RECORD_DECISION
                        || page.header().violenceDecision() == null
                                && page.header().domesticViolence())
                .filter(action -> action != DisputeAction.OPEN_PROCEDURE
                        || page.procedures().stream().allMatch(procedure -> procedure.endedOn() != null)
                                && page.procedures().stream()
                                        .noneMatch(procedure ->
                                                !procedure.agreements().isEmpty()));
    }

    /** In one procedure. */
    static Optional<ProcedureAction> of(DisputePage page, DisputePage.Procedure procedure) {
        var order = Stream.of(
                        step(ProcedureAction.ASSIGN_MEDIATOR, mediating(procedure)),
                        step(ProcedureAction.GIVE_NOTICE, procedure.noticeGivenOn() != null),
                        step(ProcedureAction.RECORD_CONSENT, asked(page)),
                        step(ProcedureAction.HOLD_SESSION, !procedure.sessions().isEmpty()),
                        step(
                                ProcedureAction.RECORD_AGREEMENT,
                                !procedure.agreements().isEmpty()))
                .flatMap(Optional::stream)
                .toList();
        return first(order, procedure.actions());
    }

    private static boolean mediating(DisputePage.Procedure procedure) {
        return procedure.mediators().stream().anyMatch(one -> one.until() == null);
    }

    private static boolean asked(DisputePage page) {
        return Parties.present(page).stream().noneMatch(party -> party.consented() == null);
    }

    private static <A> Optional<A> step(A action, boolean done) {
        return done ? Optional.empty() : Optional.of(action);
    }

    private static <A> Optional<A> first(List<A> order, List<Choice<A>> choices) {
        return order.stream()
                .filter(action -> choices.stream().anyMatch(choice -> choice.allowed() && choice.what() == action))
                .findFirst();
    }
}
