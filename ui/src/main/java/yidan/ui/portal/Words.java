package yidan.ui.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import yidan.tenancy.CountyCode;
import yidan.tenancy.ShanghaiClock;
import yidan.ui.shell.Texts;

/** The words of the public pages. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    private Words() {}

    public static String of(String key, Object... arguments) {
        return Texts.zh("portal." + key, arguments);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ShanghaiClock.ZONE));
    }

    /** What the county's pages rest on: its own documents where they are known, beside the state's. */
    public static String basis(CountyCode county) {
        String own = "portal.basis." + county;
        return county != null && Texts.has(own) ? Texts.zh(own) : of("basis");
    }
}
