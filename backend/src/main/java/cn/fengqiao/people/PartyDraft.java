package cn.fengqiao.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party as typed into a form: someone known ({@code existingId}) or someone new, on a side of one dispute. A new
 * person whose ID number (or organisation whose credit code) is known already becomes that record, not a second one.
 *
 * @param existingId id of the person or organisation when it was found again; then only side, role and position count
 * @param side "A", "B", "C" …: parties of one side stand together
 * @param position what the party wants, in its own words; may be empty
 * @param idNumber ID or passport number, for an organisation its credit code; empty when there is none
 */
public record PartyDraft(
        PartyKind kind,
        @Nullable String existingId,
        String side,
        PartyRole role,
        String position,
        String name,
        Sex sex,
        @Nullable LocalDate bornOn,
        Identity identity,
        String idNumber,
        String phone,
        String address) {

    /** A new person with what is known in the first minute. */
    public static PartyDraft person(String side, PartyRole role, String name, String idNumber, String phone) {
        var identity = idNumber.isBlank() ? Identity.UNKNOWN : Identity.RESIDENT_ID;
        return new PartyDraft(
                PartyKind.PERSON, null, side, role, "", name, Sex.UNKNOWN, null, identity, idNumber, phone, "");
    }

    /** The same with another document, or none. */
    PartyDraft as(Identity other) {
        return new PartyDraft(
                kind, existingId, side, role, position, name, sex, bornOn, other, idNumber, phone, address);
    }

    /** A new organisation, by its credit code where it is known. */
    public static PartyDraft organisation(String side, PartyRole role, String name, String creditCode, String phone) {
        var identity = creditCode.isBlank() ? Identity.UNKNOWN : Identity.RESIDENT_ID;
        return new PartyDraft(
                PartyKind.ORGANISATION, null, side, role, "", name, Sex.UNKNOWN, null, identity, creditCode, phone, "");
    }

    /** Someone who is on record already. */
    public static PartyDraft known(PartyKind kind, String id, String side, PartyRole role) {
        return known(kind, id, side, role, "");
    }

    /** The same, with what the party wants. */
    public static PartyDraft known(PartyKind kind, String id, String side, PartyRole role, String position) {
        return new PartyDraft(kind, id, side, role, position, "", Sex.UNKNOWN, null, Identity.UNKNOWN, "", "", "");
    }
}
