package cn.fengqiao.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers by which people and organisations are told apart, as people type them. The check digit is not enforced: a
 * report must not fail because a document was issued or copied with a mistake.
 */
final class IdentityNumbers {

    private static final Pattern RESIDENT = Pattern.compile("\\d{17}[0-9X]");
    private static final Pattern PASSPORT = Pattern.compile("[0-9A-Z]{5,20}");
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{7,15}");
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private IdentityNumbers() {}

    /** Full-width digits, spaces, dashes and lower case are typing habits, not differences. */
    static String normalise(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}-]", "")
                .toUpperCase(Locale.ROOT);
    }

    static boolean isResidentNumber(String number) {
        return RESIDENT.matcher(number).matches() && birthday(number).isPresent();
    }

    static boolean isPassport(String number) {
        return PASSPORT.matcher(number).matches();
    }

    static boolean isCreditCode(String number) {
        return CREDIT_CODE.matcher(number).matches();
    }

    static boolean isPhone(String number) {
        return PHONE.matcher(number).matches();
    }

    /** The day of birth inside a resident's number. */
    static Optional<LocalDate> birthday(String number) {
        if (!RESIDENT.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), BIRTH));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
