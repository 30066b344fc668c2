package yidan.ui.casework.rules;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import yidan.ui.shell.Texts;

/** An amount of money as people read it. */
public final class Yuan {

    private Yuan() {}

    public static String of(BigDecimal amount) {
        return Texts.zh(
                "amount.yuan",
                new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount));
    }
}
