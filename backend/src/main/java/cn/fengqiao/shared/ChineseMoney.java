package cn.fengqiao.shared;

/** Writes amounts as contracts do, in capital figures that cannot be altered by a stroke: 壹万贰仟捌佰元整. */
public final class ChineseMoney {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private static final String[] PLACES = {"", "拾", "佰", "仟"};

    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseMoney() {}

    /**
     * The amount in capital figures.
     *
     * @param fen whole fen, 0 … 10^17
     * @throws IllegalArgumentException when it is negative or larger
     */
    public static String capital(long fen) {
        if (fen < 0 || fen >= 100_000_000_000_000_000L) {
            throw new IllegalArgumentException("an amount is 0 to 10^17 fen, not " + fen);
        }
        if (fen == 0) {
            return "零元整";
        }
        var yuan = fen / 100;
        var jiao = (int) (fen / 10 % 10);
        var rest = (int) (fen % 10);
        return (yuan == 0 ? "" : whole(yuan) + "元") + fraction(yuan, jiao, rest);
    }

    private static String fraction(long yuan, int jiao, int fen) {
        if (jiao == 0 && fen == 0) {
            return "整";
        }
        var gap = jiao == 0 && yuan > 0 ? "零" : "";
        return gap + (jiao == 0 ? "" : digit(jiao) + "角") + (fen == 0 ? "整" : digit(fen) + "分");
    }

    private static String whole(long yuan) {
        var text = new StringBuilder();
        var gap = false;
        for (var group = GROUPS.length - 1; group >= 0; group--) {
            var part = (int) (yuan / pow(10_000, group) % 10_000);
            if (part == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap || !text.isEmpty() && part < 1000) {
                text.append('零');
            }
            text.append(thousand(part)).append(GROUPS[group]);
            gap = false;
        }
        return text.toString();
    }

    private static String thousand(int part) {
        var text = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--) {
            var digit = (int) (part / pow(10, place) % 10);
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "").append(digit(digit)).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }

    private static long pow(long base, int exponent) {
        var power = 1L;
        for (var i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
