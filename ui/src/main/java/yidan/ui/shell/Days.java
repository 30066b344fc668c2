package yidan.ui.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How days and moments are written and read: 2026年3月5日, 24 hours, the clock of China. */
public final class Days {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE)
            .withZone(ZONE);
    private static final List<String> MONTHS =
            List.of("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月");

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
                .setMonthNames(MONTHS)
                .setWeekdays(List.of("星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"))
                .setWeekdaysShort(List.of("日", "一", "二", "三", "四", "五", "六"))
                .setToday(Texts.zh("day.today"))
                .setCancel(Texts.zh("button.cancel"))
                .setBadInputErrorMessage(Texts.zh("day.bad-input"))
                .setRequiredErrorMessage(Texts.zh("field.required")));
        picker.setPlaceholder(Texts.zh("day.example"));
        return picker;
    }
}
