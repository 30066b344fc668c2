package yidan.casework.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import yidan.act.Desk;
import yidan.casework.investigation.Hours;
import yidan.casework.paper.Phrases;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/**
 * When and where the party spoke, or when its writing came: that is what 陈述申辩笔录 says, and not when somebody typed it.
 * Source: 行政处罚法 第四十五条; 行政强制法 第三十六条.
 *
 * @param written whether the party has handed it in in writing instead of speaking
 * @param day when it spoke, or when the writing came
 * @param place where it spoke; of a writing nothing
 */
public record Heard(boolean written, LocalDate day, LocalTime begin, LocalTime end, String place) {

    /**
     * Whole, and not later than now.
     *
     * @return when it was over
     */
    public Instant check(Desk desk, String article) {
        if (written) {
            return day.equals(desk.today())
                    ? desk.now()
                    : day.atStartOfDay(ShanghaiClock.ZONE).toInstant();
        }
        if (begin == null || end == null || place == null || place.isBlank()) {
            throw new Refusal("statement.when-and-where", article).at("begin", "end", "place");
        }
        hours().check(article, desk.now());
        return hours().endedAt();
    }

    /** What 陈述申辩笔录 prints of it, and of what was said. */
    public Map<String, Object> record(String speaker, String words) {
        Map<String, Object> values = new HashMap<>();
        values.put("time", written ? Phrases.of("statement.came", Phrases.day(day)) : hours().words());
        values.put("place", written ? Phrases.of("statement.written") : place.strip());
        values.put("speaker", speaker);
        values.put("statement", words);
        return values;
    }

    private Hours hours() {
        return new Hours(day, begin, end, null);
    }
}
