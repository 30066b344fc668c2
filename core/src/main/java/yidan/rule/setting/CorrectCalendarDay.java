package yidan.rule.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.rule.Rules;
import yidan.rule.calendar.CalendarCorrection;
import yidan.rule.calendar.CalendarYearMissing;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * Corrects one day of the county's calendar. Clocks that run already keep their day; those that start or move from now
 * on follow it.
 * Source: 行政处罚法 第八十五条 (working days).
 *
 * @param day the day
 * @param worked whether it is worked
 * @param name what it is called
 * @param document number of the document that ordered it
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis("cn-penalty-2021:#85")
public record CorrectCalendarDay(
        @NotNull LocalDate day,
        boolean worked,
        @NotBlank @Size(max = 20) String name,
        @NotBlank @Size(max = 100) String document)
        implements Opening<CalendarCorrection>, SettingAct {

    @Override
    public CalendarCorrection open(Desk desk) {
        if (!new Rules(desk.register()).calendar().knows(day.getYear())) {
            throw new CalendarYearMissing(day.getYear());
        }
        int entries = (int) desk.register()
                .of(CalendarCorrection.class)
                .where("d.day = :day", "day", day)
                .count();
        return desk.register()
                .add(new CalendarCorrection(
                        desk.actor().organisation(),
                        TimeOrdered.id(desk.now()),
                        desk.today(),
                        day,
                        entries + 1,
                        worked,
                        name.strip(),
                        document.strip()));
    }
}
