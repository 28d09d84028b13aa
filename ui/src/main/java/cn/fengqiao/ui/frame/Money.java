package cn.fengqiao.ui.frame;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Shows amounts as ¥12,800.00, the same in both languages. */
public final class Money {

    private Money() {}

    public static String yuan(BigDecimal yuan) {
        var format = new DecimalFormat("¤#,##0.00;-¤#,##0.00", symbols());
        return format.format(yuan);
    }

    /** Amounts are kept in whole fen wherever they are added up. */
    public static String fen(long fen) {
        return yuan(BigDecimal.valueOf(fen, 2));
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setCurrencySymbol("¥");
        symbols.setMinusSign('-');
        return symbols;
    }
}
