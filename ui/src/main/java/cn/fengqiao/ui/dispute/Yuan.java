package cn.fengqiao.ui.dispute;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Amounts as people write them: the graph keeps whole fen, people say ¥12,800.00 and type "1.2万". */
final class Yuan {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999.99");

    private Yuan() {}

    static String of(long fen) {
        var format = new DecimalFormat("¥#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(BigDecimal.valueOf(fen, 2));
    }

    /** Without sign and separators, as it is put into a field. */
    static String plain(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }

    /** Understands 12800, 12,800.5, ¥12，800元, 1.28万 and full-width digits; empty when it is no amount of whole fen. */
    static Optional<Long> fen(String typed) {
        var text = typed.strip().codePoints().collect(StringBuilder::new, Yuan::append, StringBuilder::append);
        var factor = BigDecimal.ONE;
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '万') {
            text.setLength(text.length() - 1);
            factor = TEN_THOUSAND;
        }
        if (!text.toString().matches("\\d{1,15}(\\.\\d{1,6})?")) {
            return Optional.empty();
        }
        var yuan = new BigDecimal(text.toString()).multiply(factor);
        return yuan.compareTo(LARGEST) > 0 || yuan.stripTrailingZeros().scale() > 2
                ? Optional.empty()
                : Optional.of(yuan.movePointRight(2).longValueExact());
    }

    private static void append(StringBuilder text, int point) {
        if (point >= '０' && point <= '９') {
            text.append((char) (point - '０' + '0'));
        } else if (point == '．' || point == '.') {
            text.append('.');
        } else if (",， ¥￥元".indexOf(point) < 0) {
            text.appendCodePoint(point);
        }
    }
}
