package yidan.ui.itemlist;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import yidan.itemlist.FineRange;
import yidan.itemlist.Origin;
import yidan.ui.shell.Texts;

/** The law's words for constants, stages and amounts. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant == null ? "" : Texts.zh(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** @param dossier such as {@code ListVersion} */
    public static String stage(String dossier, String stage) {
        return stage == null ? "" : Texts.zh("stage." + dossier + "." + stage);
    }

    /** 下放 49. */
    public static String number(Origin origin, int number) {
        return of(origin) + " " + number;
    }

    public static Span badge(String text, String state) {
        Span badge = new Span(text);
        badge.addClassNames("badge", state);
        return badge;
    }

    /** The colour of a stage; its word always stands with it. */
    public static Span stageBadge(String dossier, String stage) {
        String state =
                switch (stage) {
                    case "PUBLISHED", "IMPLEMENTED" -> "ok";
                    case "RETURNED", "REJECTED", "REFUSED" -> "overdue";
                    case "SUPERSEDED", "DISCARDED", "WITHDRAWN" -> "muted";
                    default -> "info";
                };
        return badge(stage(dossier, stage), state);
    }

    /** 1,000.00 元以上 10,000.00 元以下. */
    static String range(FineRange fine) {
        String unit = of(fine.measure());
        String to = Texts.zh("items.fine.to", amount(fine.to(), fine.measure()), unit);
        return fine.from() == null
                ? to
                : fine.from().compareTo(fine.to()) == 0
                        ? amount(fine.to(), fine.measure()) + " " + unit
                        : Texts.zh("items.fine.from", amount(fine.from(), fine.measure()), unit) + to;
    }

    private static String amount(BigDecimal amount, FineRange.Measure measure) {
        String pattern = measure == FineRange.Measure.YUAN ? "#,##0.00" : "#,##0.##";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.SIMPLIFIED_CHINESE)).format(amount);
    }
}
