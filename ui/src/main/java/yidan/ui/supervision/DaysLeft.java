package yidan.ui.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import yidan.ui.shell.Texts;

/** How long something still holds, in words. */
final class DaysLeft {

    private DaysLeft() {}

    static String words(LocalDate today, LocalDate lastDay) {
        long days = ChronoUnit.DAYS.between(today, lastDay);
        return days == 0 ? Texts.zh("days-left.today") : Texts.zh("days-left", days);
    }
}
