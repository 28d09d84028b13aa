package cn.fengqiao.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Numbers that belong to nobody: ID numbers and credit codes fail their check character on purpose (GB 11643,
 * GB 32100), phones begin with 100, which no mobile operator uses.
 */
final class InventedNumbers {

    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private int serial;

    /** An ID number with a plausible shape and a wrong check digit; never the same twice. */
    String idNumber(LocalDate born, boolean male) {
        serial++;
        var order = serial % 500 * 2 + (male ? 1 : 0);
        var body = "32%02d%02d%s%03d"
                .formatted(
                        5 + serial / 10_000 % 95,
                        80 + serial / 500 % 20,
                        born.format(DateTimeFormatter.BASIC_ISO_DATE),
                        order);
        return body + CHECKS.charAt((rightCheck(body) + 1 + serial % 9) % 11);
    }

    String phone() {
        serial++;
        return "100%08d".formatted(31_000_000L + serial * 7919L % 60_000_000L);
    }

    /** 18 characters of which the last is never the right one: I is not in the alphabet of such codes. */
    String creditCode() {
        serial++;
        return "9132059900%07dI".formatted(serial);
    }

    static boolean hasRightCheck(String number) {
        return CHECKS.charAt(rightCheck(number.substring(0, 17))) == number.charAt(17);
    }

    private static int rightCheck(String body) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return sum % 11;
    }
}
