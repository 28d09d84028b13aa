package cn.fengqiao.forms;

import cn.fengqiao.mediation.AgreementTerms;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.Masks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the graph knows for one form, with the personal values in full; lives only while the form is filled.
 *
 * @param procedure null for forms about the dispute as a whole
 * @param agreement null for forms that need none
 * @param followUp the latest follow-up that was done; null when there was none
 * @param organisation who issues the form
 * @param issuer name of the person who asked for it
 * @param link address that the square code holds
 * @param binding how the dossier stands, for the papers that describe it
 */
record FormFacts(
        Dispute dispute,
        List<Party> parties,
        @Nullable Procedure procedure,
        @Nullable Agreement agreement,
        @Nullable FollowUp followUp,
        String organisation,
        String issuer,
        LocalDate today,
        String link,
        Dossier binding) {

    /**
     * How the dossier stands.
     *
     * @param papers what lies in it, in binding order, without cover and index
     * @param gaps what is missing
     * @param gapReason why it is missing; empty while nobody has said
     * @param retention how long it is kept, with the years; empty while nobody has chosen
     */
    record Dossier(List<Paper> papers, List<String> gaps, String gapReason, String retention) {

        static final Dossier NONE = new Dossier(List.of(), List.of(), "", "");

        Dossier {
            papers = List.copyOf(papers);
            gaps = List.copyOf(gaps);
        }
    }

    FormFacts {
        parties = List.copyOf(parties);
    }

    record Dispute(
            String number,
            String title,
            String summary,
            String type,
            String typeCode,
            String area,
            String address,
            String channel,
            String reportNumber,
            @Nullable Instant receivedAt,
            LocalDate openedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate closedOn,
            String closing) {}

    /**
     * @param id of its part in the dispute
     * @param representative who speaks for it and by what right; empty when the party speaks for itself
     * @param current false when it left the dispute
     */
    record Party(
            String id,
            boolean organisation,
            String name,
            String side,
            String role,
            String sex,
            @Nullable LocalDate bornOn,
            String idNumber,
            String phone,
            String address,
            String position,
            String representative,
            boolean current) {

        Party masked() {
            return new Party(
                    id,
                    organisation,
                    name,
                    side,
                    role,
                    sex,
                    bornOn,
                    organisation ? idNumber : Masks.idNumber(idNumber),
                    Masks.phone(phone),
                    organisation ? address : Masks.address(address),
                    position,
                    representative,
                    current);
        }
    }

    /** @param law its kind, which decides what forms it knows (S1) */
    record Procedure(
            String number,
            String kind,
            ProcedureKind law,
            boolean onSite,
            String agency,
            LocalDate openedOn,
            @Nullable LocalDate noticeGivenOn,
            @Nullable LocalDate endedOn,
            String result,
            String endReason,
            List<String> mediators,
            List<Session> sessions) {

        Procedure {
            mediators = List.copyOf(mediators);
            sessions = List.copyOf(sessions);
        }
    }

    /** A session that may be printed; what was said apart (背靠背) is never among them (R46). */
    record Session(Instant heldAt, String place, List<String> attended, String minutes) {

        Session {
            attended = List.copyOf(attended);
        }
    }

    /** @param court where confirmation was applied for, or would be; empty when nobody knows (R22) */
    record Agreement(
            String number,
            boolean oral,
            boolean partial,
            String content,
            LocalDate agreedOn,
            @Nullable LocalDate effectiveOn,
            List<String> partyIds,
            List<Obligation> obligations,
            AgreementTerms terms,
            String court) {

        Agreement {
            partyIds = List.copyOf(partyIds);
            obligations = List.copyOf(obligations);
        }

        Agreement only(List<Obligation> some) {
            return new Agreement(number, oral, partial, content, agreedOn, effectiveOn, partyIds, some, terms, court);
        }

        Agreement in(String court) {
            return new Agreement(
                    number, oral, partial, content, agreedOn, effectiveOn, partyIds, obligations, terms, court);
        }
    }

    /**
     * @param debtors each with the share where they owe severally: 李四（¥100.00）
     * @param liability 连带 or 按份; empty for a single debtor
     */
    record Obligation(
            String kind,
            String content,
            List<String> debtors,
            List<String> creditors,
            @Nullable Long amountFen,
            @Nullable LocalDate dueOn,
            String condition,
            String way,
            long performedFen,
            String state,
            String liability,
            List<String> guarantors) {

        /** Money that should have been paid by this day; zero when nothing is late. */
        long overdueFen(LocalDate today) {
            var amount = amountFen;
            var due = dueOn;
            return amount == null || due == null || !due.isBefore(today) || state.equals(WAIVED)
                    ? 0
                    : amount - performedFen;
        }

        private static final String WAIVED = FormTerms.word("ObligationState", "WAIVED");
    }

    /**
     * A paper that lies in the dossier.
     *
     * @param pages how many sheets it takes; 0 for sound and video
     */
    record Paper(String title, String number, int pages) {}

    /** What was found when somebody looked again; constants as words. */
    record FollowUp(
            LocalDate doneOn,
            String way,
            String result,
            String asked,
            String satisfaction,
            String fair,
            String signs,
            String measures,
            String note,
            String by) {}

    List<Paper> dossier() {
        return binding.papers();
    }

    List<String> gaps() {
        return binding.gaps();
    }

    String gapReason() {
        return binding.gapReason();
    }

    String retention() {
        return binding.retention();
    }

    /** The same for a reader who may not see numbers and homes in full. */
    FormFacts masked() {
        return new FormFacts(
                dispute,
                parties.stream().map(Party::masked).toList(),
                procedure,
                agreement,
                followUp,
                organisation,
                issuer,
                today,
                link,
                binding);
    }

    /** The parties who still take part. */
    List<Party> present() {
        return parties.stream().filter(Party::current).toList();
    }

    /** The parties of the agreement, or all who take part where there is none. */
    List<Party> bound() {
        var signed = agreement;
        return signed == null
                ? present()
                : parties.stream()
                        .filter(party -> signed.partyIds().contains(party.id()))
                        .toList();
    }
}
