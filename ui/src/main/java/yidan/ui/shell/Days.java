package yidan.ui.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How days and moments are written and read: 2026年3月5日, 24 hours, the clock of China. */
public final class Days {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE)
            .withZone(ZONE);

    private Days() {}

    public static String text(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static String text(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** A picker that takes 2026-11-22, 2026/11/22 and 2026年11月22日. */
    public static DatePicker picker(String id, String label) {
        DatePicker picker = new DatePicker(label);
        picker.setId(id);
        picker.setLocale(Locale.SIMPLIFIED_CHINESE);
        picker.setWeekNumbersVisible(false);
        picker.setI18n(new DatePickerI18n()
                .setDateFormats("yyyy年M月d日", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.SIMPLIFIED_CHINESE))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL))
                .setWeekdaysShort(weekdays(TextStyle.NARROW))
                .setToday(Texts.zh("day.today"))
                .setCancel(Texts.zh("button.cancel"))
                .setBadInputErrorMessage(Texts.zh("day.bad-input"))
                .setRequiredErrorMessage(Texts.zh("field.required")));
        picker.setPlaceholder(Texts.zh("day.example"));
        return picker;
    }

    /** As the picker wants them: Sunday first. */
    private static List<String> weekdays(TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
