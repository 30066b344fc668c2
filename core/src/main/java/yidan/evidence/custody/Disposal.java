package yidan.evidence.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import yidan.act.Desk;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/**
 * How something that was confiscated, or is destroyed by law, was disposed of: when, where, and who watched over it, who is
 * neither of the two that did it. Source: 临政发〔2023〕14号 四、九（四）（2）第三条（管处分离、公开透明）、第九条.
 */
record Disposal(Instant at, String where, String supervisor) {

    private static final String OPENLY = "linyi-14:4.9d2#3";

    /** @throws Refusal where something of it is missing or cannot be */
    static Disposal of(LocalDate day, LocalTime time, String where, String supervisor, Pending asked, Desk desk) {
        require(day != null, "custody.disposal-time-missing", "doneOn");
        require(time != null, "custody.disposal-time-missing", "doneAt");
        require(isSaid(where), "custody.disposal-place-missing", "doneWhere");
        require(isSaid(supervisor), "custody.supervisor-missing", "supervisor");
        require(
                !names(supervisor, asked.byName())
                        && !names(supervisor, desk.actor().name()),
                "custody.supervisor-handles",
                "supervisor");
        Instant at = day.atTime(time).atZone(ShanghaiClock.ZONE).toInstant();
        require(!at.isAfter(desk.now()), "custody.disposal-in-future", "doneOn");
        // A clock on the wall knows no seconds.
        if (asked.approvedAt()
                .map(moment -> moment.truncatedTo(ChronoUnit.MINUTES))
                .filter(at::isBefore)
                .isPresent()) {
            throw new Refusal("custody.disposed-before-approval", "linyi-14:4.9d2#8").at("doneOn");
        }
        return new Disposal(at, where, supervisor);
    }

    /** Whether that person is named, with or without body and post: not whoever has a longer name. */
    private static boolean names(String supervisor, String person) {
        return Pattern.compile("(?<!\\p{IsHan})" + Pattern.quote(person) + "(?!\\p{IsHan})")
                .matcher(supervisor)
                .find();
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean kept, String key, String component) {
        if (!kept) {
            throw new Refusal(key, OPENLY).at(component);
        }
    }
}
