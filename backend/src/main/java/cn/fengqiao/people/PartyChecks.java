package cn.fengqiao.people;

import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Says what is wrong with typed parties, field by field; {@code parties[2].name} is the name of the third. */
final class PartyChecks {

    static final int NAME_LENGTH = 80;
    static final int POSITION_LENGTH = 2_000;
    static final int ADDRESS_LENGTH = 200;
    /** Group disputes are real, 500 on a side; beyond that someone imported a list by mistake. */
    static final int MOST = 1_000;

    private static final int OLDEST = 130;
    private static final Pattern SIDE = Pattern.compile("[A-Z]{1,2}");

    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();

    private PartyChecks(LocalDate today) {
        this.today = today;
    }

    static List<Refusal> all(List<PartyDraft> drafts, LocalDate today) {
        var checks = new PartyChecks(today);
        if (drafts.size() > MOST) {
            return List.of(Refusal.field("parties", "refusal.party-too-many", MOST));
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            checks.one(draft, "parties[" + i + "].");
            var key = draft.existingId() != null ? draft.existingId() : IdentityNumbers.normalise(draft.idNumber());
            if (!key.isEmpty() && !seen.add(key)) {
                checks.refuse("parties[" + i + "].idNumber", "refusal.party-twice");
            }
        }
        return List.copyOf(checks.refusals);
    }

    static List<Refusal> one(PartyDraft draft, LocalDate today) {
        var checks = new PartyChecks(today);
        checks.one(draft, "");
        return List.copyOf(checks.refusals);
    }

    private void one(PartyDraft draft, String prefix) {
        if (!SIDE.matcher(draft.side()).matches()) {
            refuse(prefix + "side", "refusal.party-side");
        }
        tooLong(prefix + "position", draft.position(), POSITION_LENGTH);
        if (draft.existingId() != null) {
            return;
        }
        tooLong(prefix + "name", draft.name(), NAME_LENGTH);
        tooLong(prefix + "address", draft.address(), ADDRESS_LENGTH);
        if (draft.name().codePoints().noneMatch(Character::isLetterOrDigit) && !mayBeNameless(draft)) {
            refuse(prefix + "name", "refusal.party-name");
        }
        number(draft, prefix);
        birthday(draft, prefix);
        var phone = IdentityNumbers.normalise(draft.phone());
        if (!phone.isEmpty() && !IdentityNumbers.isPhone(phone)) {
            refuse(prefix + "phone", "refusal.party-phone");
        }
    }

    private void number(PartyDraft draft, String prefix) {
        var number = IdentityNumbers.normalise(draft.idNumber());
        if (number.isEmpty()) {
            return;
        }
        if (draft.kind() == PartyKind.ORGANISATION) {
            if (!IdentityNumbers.isCreditCode(number)) {
                refuse(prefix + "idNumber", "refusal.party-credit-code");
            }
        } else if (draft.identity() == Identity.PASSPORT) {
            if (!IdentityNumbers.isPassport(number)) {
                refuse(prefix + "idNumber", "refusal.party-passport");
            }
        } else if (!IdentityNumbers.isResidentNumber(number)) {
            refuse(prefix + "idNumber", "refusal.party-id-number");
        }
    }

    private void birthday(PartyDraft draft, String prefix) {
        var told = draft.bornOn();
        var onDocument = IdentityNumbers.birthday(IdentityNumbers.normalise(draft.idNumber()));
        var born = told != null ? told : onDocument.orElse(null);
        if (born == null || draft.kind() == PartyKind.ORGANISATION) {
            return;
        }
        if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
            refuse(prefix + (told != null ? "bornOn" : "idNumber"), "refusal.party-born");
        } else if (onDocument.isPresent() && !onDocument.get().equals(born)) {
            refuse(prefix + "bornOn", "refusal.party-born-differs");
        }
    }

    private void tooLong(String field, String text, int most) {
        var length = Texts.length(text);
        if (length > most) {
            refuse(field, "refusal.too-long", most, length);
        }
    }

    private void refuse(String field, String key, Object... args) {
        refusals.add(Refusal.field(field, key, args));
    }

    private static boolean mayBeNameless(PartyDraft draft) {
        return draft.identity() == Identity.ANONYMOUS || draft.identity() == Identity.UNKNOWN;
    }
}
