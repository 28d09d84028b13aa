package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.HandoverRow;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.dispute.RiskSuggestion;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of one dispute shows, read at once.
 *
 * @param actions what can be done with the dispute, each allowed or with the reasons why not
 * @param exits each way to end it, likewise; the ways out of mediation are always among them (R01)
 * @param handovers oldest first; one that waits for this actor's answer is answered by {@code Handovers}
 * @param suggestion the grade that the facts suggest today, with its reasons; a person confirms it
 * @param reports the latest ones, oldest of them first
 * @param steps the timeline, newest first
 * @param earlierReports where those before begin; null when all are here
 * @param earlierSteps likewise
 */
public record DisputePage(
        Header header,
        List<Party> parties,
        List<Report> reports,
        List<Procedure> procedures,
        List<HandoverRow> handovers,
        RiskSuggestion suggestion,
        List<Step> steps,
        List<Choice<DisputeAction>> actions,
        List<Choice<Closing>> exits,
        @Nullable Earlier earlierReports,
        @Nullable Earlier earlierSteps) {

    /** Some of what only grows, and where what was before it begins; null when there is nothing before. */
    public record Slice<T>(List<T> items, @Nullable Earlier earlier) {}

    /**
     * Where a slice ended.
     *
     * @param at time of the last one read
     * @param read ids of those read that happened at that very time
     */
    public record Earlier(Instant at, Set<String> read) {}

    /**
     * @param version goes into {@code DisputeEdit}
     * @param riskUntil last day of a confirmed grade; null while it is only suggested
     * @param mayReveal true when the actor may ask for full personal values
     */
    public record Header(
            DisputeId id,
            String number,
            long version,
            String title,
            String summary,
            String typeCode,
            String typeName,
            String areaCode,
            String area,
            String address,
            DisputeState state,
            Risk risk,
            @Nullable LocalDate riskUntil,
            boolean riskExpired,
            Set<RiskFact> facts,
            boolean domesticViolence,
            @Nullable ViolenceDecision violenceDecision,
            @Nullable LocalDate violenceDecisionOn,
            @Nullable Closing closing,
            LocalDate openedOn,
            @Nullable Instant occurredAt,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate dueOn,
            boolean overdue,
            String responsible,
            boolean mayReveal) {}

    /**
     * @param id of the {@code PARTY_TO}
     * @param holderId of the person or organisation, for revealing
     * @param consented null when not asked yet (R06)
     * @param toldOn when it was told its rights and duties in the latest procedure (R10); null when it was not
     * @param until set when the party left the dispute
     */
    public record Party(
            String id,
            String holderId,
            PartyKind kind,
            String name,
            String side,
            PartyRole role,
            String position,
            String idNumberMask,
            String phoneMask,
            String addressMask,
            @Nullable Boolean consented,
            @Nullable LocalDate toldOn,
            LocalDate from,
            @Nullable LocalDate until,
            int otherDisputes) {}

    /**
     * One telling of the quarrel.
     *
     * @param reporter name of who told it; empty when nobody was named
     */
    public record Report(
            String id, String number, Channel channel, Instant receivedAt, String narrative, String reporter) {}

    /**
     * @param onSite true for mediation on the spot (R30)
     * @param left how long it has until {@code dueOn}; null when it ended, or while its clock stands still
     * @param actions what can be done in it, each allowed or with the reasons why not
     */
    public record Procedure(
            ProcedureId id,
            ProcedureKind kind,
            String number,
            ProcedureState state,
            String agencyId,
            String agency,
            boolean onSite,
            LocalDate openedOn,
            @Nullable LocalDate dueOn,
            @Nullable Countdown left,
            @Nullable LocalDate suspendedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate noticeGivenOn,
            List<Assignment> mediators,
            List<Session> sessions,
            List<Agreement> agreements,
            List<Choice<ProcedureAction>> actions) {}

    /**
     * A mediator's part in a procedure, also a past one.
     *
     * @param disclosure the relation that was disclosed (R44); empty when there is none
     * @param objection why a party objects to the mediator (R10); empty when none does
     * @param objectedBy id of that party's {@code PARTY_TO}
     * @param waivedOn the day on which every party wanted the mediator all the same
     */
    public record Assignment(
            String personId,
            String name,
            AssignmentMode mode,
            boolean presiding,
            LocalDate from,
            @Nullable LocalDate until,
            String disclosure,
            String objection,
            String objectedBy,
            @Nullable LocalDate waivedOn) {

        /** Disclosed or objected to, and not kept by all parties: until then nothing goes on. */
        public boolean inDoubt() {
            return waivedOn == null && until == null && !(disclosure.isEmpty() && objection.isEmpty());
        }
    }

    /** @param attended masked names of those who were there */
    public record Session(
            String id, Instant heldAt, String place, SessionForm form, List<String> attended, String minutes) {}

    /** @param effectiveOn null while a signature is missing (R17) */
    public record Agreement(
            AgreementId id,
            String number,
            AgreementForm form,
            boolean partial,
            String content,
            LocalDate agreedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate mediatorSignedOn,
            @Nullable LocalDate sealedOn,
            List<PartySignature> parties,
            List<Obligation> obligations,
            AgreementTerms terms,
            Confirmation confirmation) {

        /** The agreement as it was typed. */
        AgreementDraft draft() {
            var owed = obligations.stream().map(Obligation::draft).toList();
            return new AgreementDraft(
                    form, agreedOn, partial, content, parties, mediatorSignedOn, sealedOn, owed, terms);
        }
    }

    /**
     * Where an agreement stands with judicial confirmation (R21–R26).
     *
     * @param lastDay last day to apply jointly; null while the agreement is not in effect
     * @param mayRecord true when the actor may record application and decision
     * @param left how long the joint application has; null while the agreement is not in effect
     * @param whyNot why it cannot be applied for now; empty when it can
     * @param appliedOn null when nobody applied
     * @param expectedBy when the court should have decided (R26)
     */
    public record Confirmation(
            @Nullable LocalDate lastDay,
            @Nullable Countdown left,
            List<Refusal> whyNot,
            @Nullable LocalDate appliedOn,
            String court,
            @Nullable LocalDate expectedBy,
            @Nullable ConfirmationResult result,
            @Nullable LocalDate decidedOn,
            boolean mayRecord) {

        public Confirmation {
            whyNot = List.copyOf(whyNot);
        }

        /** True while the court has still to decide. */
        public boolean pending() {
            return appliedOn != null && result == null;
        }
    }

    /**
     * @param debtors {@code PARTY_TO} ids
     * @param sharesFen each debtor's share where they owe severally
     * @param series common to the instalments of one debt; empty when it is paid at once
     */
    public record Obligation(
            ObligationId id,
            ObligationKind kind,
            String content,
            List<String> debtors,
            List<String> creditors,
            @Nullable Long amountFen,
            long performedFen,
            @Nullable LocalDate dueOn,
            String condition,
            ObligationWay way,
            ObligationState state,
            boolean overdue,
            Liability liability,
            Map<String, Long> sharesFen,
            List<String> guarantors,
            String series,
            List<Performance> performances) {

        public boolean open() {
            return state == ObligationState.DUE || state == ObligationState.PARTLY_PERFORMED;
        }

        /** What is still to be paid; zero for what is not money. */
        public long restFen() {
            return amountFen == null ? 0 : amountFen - performedFen;
        }

        private ObligationDraft draft() {
            return new ObligationDraft(
                    kind,
                    Set.copyOf(debtors),
                    Set.copyOf(creditors),
                    content,
                    amountFen,
                    dueOn,
                    condition,
                    way,
                    liability,
                    sharesFen,
                    Set.copyOf(guarantors),
                    series);
        }
    }

    /** @param paper title of the document that proves it; empty when none was linked */
    public record Performance(
            String id, LocalDate performedOn, @Nullable Long amountFen, String evidence, String paper) {}

    /**
     * @param by name of who did it
     * @param detail the constant that the step is about: a {@code Risk}, {@code Closing}, {@code ProcedureKind} …; may
     *     be empty
     */
    public record Step(String id, StepKind kind, Instant at, String by, String detail, String note) {}
}
