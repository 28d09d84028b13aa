package cn.fengqiao.forms;

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
        List<String> dossier) {

    FormFacts {
        parties = List.copyOf(parties);
        dossier = List.copyOf(dossier);
    }

    record Dispute(
            String number,
            String title,
            String summary,
            String type,
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
            boolean current) {}

    record Procedure(
            String number,
            String kind,
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

    record Agreement(
            String number,
            boolean oral,
            boolean partial,
            String content,
            LocalDate agreedOn,
            @Nullable LocalDate effectiveOn,
            List<String> partyIds,
            List<Obligation> obligations) {

        Agreement {
            partyIds = List.copyOf(partyIds);
            obligations = List.copyOf(obligations);
        }
    }

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
            String state) {}

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
