package cn.fengqiao.forms;

import static cn.fengqiao.forms.FormReads.day;
import static cn.fengqiao.forms.FormReads.needed;
import static cn.fengqiao.forms.FormReads.text;

import cn.fengqiao.mediation.AgreementTerms;
import cn.fengqiao.mediation.ProcedureKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Turns what the graph returned into the facts of a form, constants into words. */
final class FormMapping {

    private FormMapping() {}

    static FormFacts.Dispute dispute(Value dispute) {
        return new FormFacts.Dispute(
                text(dispute, "number"),
                text(dispute, "title"),
                text(dispute, "summary"),
                text(dispute, "type"),
                text(dispute, "typeCode"),
                text(dispute, "area"),
                text(dispute, "address"),
                FormTerms.word("Channel", text(dispute, "channel")),
                text(dispute, "report"),
                instant(dispute, "receivedAt"),
                needed(dispute, "openedOn"),
                day(dispute, "acceptedOn"),
                day(dispute, "closedOn"),
                FormTerms.word("Closing", text(dispute, "closing")));
    }

    static FormFacts.@Nullable Procedure procedure(Value procedure) {
        if (procedure.isNull()) {
            return null;
        }
        return new FormFacts.Procedure(
                text(procedure, "number"),
                FormTerms.word("ProcedureKind", text(procedure, "kind")),
                ProcedureKind.valueOf(text(procedure, "kind")),
                procedure.get("onSite").asBoolean(false),
                text(procedure, "agency"),
                needed(procedure, "openedOn"),
                day(procedure, "noticeGivenOn"),
                day(procedure, "endedOn"),
                FormTerms.word("ProcedureState", text(procedure, "state")),
                endReason(procedure),
                procedure.get("mediators").asList(Value::asString),
                procedure.get("sessions").asList(FormMapping::session));
    }

    /** Why this procedure ended; where nobody wrote it down, what it ended in. */
    private static String endReason(Value procedure) {
        var said = text(procedure, "endReason");
        var state = text(procedure, "state");
        return said.isBlank() && !state.equals("OPEN") ? FormTerms.word("ProcedureState", state) : said;
    }

    static FormFacts.@Nullable Agreement agreement(Value agreement) {
        if (agreement.isNull()) {
            return null;
        }
        return new FormFacts.Agreement(
                text(agreement, "number"),
                text(agreement, "form").equals("ORAL"),
                agreement.get("partial").asBoolean(false),
                text(agreement, "content"),
                needed(agreement, "signedOn"),
                day(agreement, "effectiveOn"),
                agreement.get("parties").asList(Value::asString),
                agreement.get("obligations").asList(FormMapping::obligation),
                AgreementTerms.read(name -> text(agreement, name)),
                text(agreement, "court"));
    }

    static FormFacts.@Nullable FollowUp followUp(Value followUp) {
        if (followUp.isNull()) {
            return null;
        }
        var fair = followUp.get("fair");
        return new FormFacts.FollowUp(
                needed(followUp, "doneOn"),
                FormTerms.word("FollowUpWay", text(followUp, "way")),
                FormTerms.word("FollowUpResult", text(followUp, "result")),
                text(followUp, "asked"),
                FormTerms.word("Satisfaction", text(followUp, "satisfaction")),
                fair.isNull() ? "" : fair.asBoolean() ? "公正" : "不公正",
                text(followUp, "signs"),
                text(followUp, "measures"),
                text(followUp, "note"),
                text(followUp, "by"));
    }

    private static FormFacts.Session session(Value session) {
        var heldAt = instant(session, "heldAt");
        return new FormFacts.Session(
                heldAt == null ? Instant.EPOCH : heldAt,
                text(session, "place"),
                session.get("attended").asList(Value::asString),
                text(session, "minutes"));
    }

    private static FormFacts.Obligation obligation(Value obligation) {
        var amount = obligation.get("amountFen");
        Long fen = amount.isNull() ? null : amount.asLong();
        return new FormFacts.Obligation(
                FormTerms.word("ObligationKind", text(obligation, "kind")),
                text(obligation, "content"),
                debtors(obligation.get("debtors")),
                names(obligation.get("creditors")),
                fen,
                day(obligation, "dueOn"),
                text(obligation, "condition"),
                FormTerms.word("ObligationWay", text(obligation, "way")),
                obligation.get("performedFen").asLong(0),
                FormTerms.word("ObligationState", text(obligation, "state")),
                FormTerms.word("Liability", text(obligation, "liability")),
                names(obligation.get("guarantors")));
    }

    private static List<String> names(Value names) {
        return names.asList(Value::asString).stream().sorted().toList();
    }

    /** By name; people of one name by who they are, so that the order is the same each time. */
    private static List<String> debtors(Value debtors) {
        return debtors.asList(Debtor::new).stream()
                .sorted(Comparator.comparing(Debtor::name).thenComparing(Debtor::id))
                .map(Debtor::words)
                .toList();
    }

    private record Debtor(String name, String id, Value share) {

        Debtor(Value debtor) {
            this(debtor.get(0).asString(""), debtor.get(1).asString(""), debtor.get(2));
        }

        String words() {
            return name + (share.isNull() ? "" : "（" + FormWords.figure(share.asLong()) + "）");
        }
    }

    private static @Nullable Instant instant(Value map, String key) {
        var value = map.get(key);
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }
}
