package yidan.document;

import java.time.LocalDate;

/** Days as documents write them. Source: GB/T 9704-2012 (成文日期用阿拉伯数字). */
public final class Dates {

    private Dates() {}

    /** For example 2026年11月26日. */
    public static String text(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
