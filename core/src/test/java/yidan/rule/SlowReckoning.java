package yidan.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Due dates the slow way, written apart from the product: it marks every single day of a sheet as off, paused or
 * counted and crosses them out one by one, as one would on a wall calendar; hours minute by minute.
 */
final class SlowReckoning {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Set<String> off = new TreeSet<>();

    SlowReckoning(Map<Integer, Map<LocalDate, Boolean>> announced) {
        int first = announced.keySet().stream().min(Integer::compare).orElseThrow();
        int last = announced.keySet().stream().max(Integer::compare).orElseThrow();
        for (LocalDate day = LocalDate.of(first, 1, 1); day.getYear() <= last; day = day.plusDays(1)) {
            int weekday = day.getDayOfWeek().getValue();
            Boolean worked = announced.get(day.getYear()).get(day);
            if (worked == null ? weekday > 5 : !worked) {
                off.add(day.toString());
            }
        }
    }

    LocalDate lastDay(LocalDateTime event, int amount, Unit unit, boolean rolls, List<LocalDateTime[]> pauses) {
        Set<String> paused = new TreeSet<>();
        for (LocalDateTime[] pause : pauses) {
            for (LocalDate day = pause[0].toLocalDate(); day.isBefore(pause[1].toLocalDate()); day = day.plusDays(1)) {
                paused.add(day.toString());
            }
        }
        List<String> crossed = new ArrayList<>();
        LocalDate day = event.toLocalDate();
        int target =
                unit == Unit.WORKING_DAYS || unit == Unit.CALENDAR_DAYS ? amount : daysUntilSameDate(day, amount, unit);
        while (crossed.size() < target) {
            day = day.plusDays(1);
            boolean counts = !paused.contains(day.toString());
            if (unit == Unit.WORKING_DAYS && off.contains(day.toString())) {
                counts = false;
            }
            if (counts) {
                crossed.add(day.toString());
            }
        }
        if (rolls && unit != Unit.WORKING_DAYS) {
            while (off.contains(day.toString()) || paused.contains(day.toString())) {
                day = day.plusDays(1);
            }
        }
        return day;
    }

    /** Walks to the date of the same number in the month that many months on, or that month's last. */
    private static int daysUntilSameDate(LocalDate start, int amount, Unit unit) {
        int months = unit == Unit.YEARS ? amount * 12 : amount;
        int monthIndex = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        int days = 0;
        LocalDate day = start;
        while (true) {
            day = day.plusDays(1);
            days++;
            int index = day.getYear() * 12 + day.getMonthValue() - 1;
            boolean lastOfMonth = day.plusDays(1).getDayOfMonth() == 1;
            if (index == monthIndex && (day.getDayOfMonth() == start.getDayOfMonth() || lastOfMonth)) {
                return days;
            }
        }
    }

    static Instant moment(LocalDateTime event, int minutes, List<LocalDateTime[]> pauses) {
        LocalDateTime now = event;
        int left = minutes;
        while (left > 0) {
            LocalDateTime at = now;
            boolean standing = pauses.stream().anyMatch(pause -> !at.isBefore(pause[0]) && at.isBefore(pause[1]));
            if (!standing) {
                left--;
            }
            now = now.plusMinutes(1);
        }
        LocalDateTime end = now;
        // A pause that begins at the very end moves nothing: the term was over.
        return end.atZone(CHINA).toInstant();
    }

    boolean isOff(LocalDate day) {
        return off.contains(day.toString());
    }
}
