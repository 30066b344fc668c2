package yidan.casework.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.ResourceBundle;
import yidan.act.Desk;
import yidan.tenancy.ShanghaiClock;

/** The words of official documents, from the bundle: documents are Chinese whatever language a screen speaks. */
public final class Phrases {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Phrases() {}

    /** A phrase of the documents, {@code paper.<key>}. */
    public static String of(String key, Object... arguments) {
        return text("yidan.casework.messages", "paper." + key, arguments);
    }

    /** What people call a constant. */
    public static String name(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        String bundle =
                switch (type) {
                    case "EvidenceKind", "PartyProof", "Movement" -> "yidan.evidence.messages";
                    case "PartyKind" -> "yidan.party.messages";
                    default -> "yidan.casework.messages";
                };
        return text(bundle, type + "." + constant.name());
    }

    private static String text(String bundle, String key, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle(bundle, Locale.ROOT, NO_FALLBACK).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    public static String day(LocalDate day) {
        return of("day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ShanghaiClock.ZONE));
    }

    public static String time(Instant moment) {
        ZonedDateTime at = moment.atZone(ShanghaiClock.ZONE);
        return of("time", day(at.toLocalDate()), at.getHour(), "%02d".formatted(at.getMinute()));
    }

    /**
     * A signature that was given in the system, by an act of the person that stands in the record: there is no picture of it.
     * Source: 临政发〔2023〕14号 一、三 第九条（执法文书和执法案卷电子化）.
     */
    public static String signedOff(String name, LocalDate day) {
        return of("signed-off", name, day(day));
    }

    /** The same by who acts now. */
    public static String signedOff(Desk desk) {
        return signedOff(desk.actor().name(), desk.today());
    }

    public static String yuan(BigDecimal amount) {
        return of("yuan", new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount));
    }
}
