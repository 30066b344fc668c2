package yidan.rule.setting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.rule.Rules;
import yidan.rule.calendar.CalendarCorrection;
import yidan.rule.calendar.CalendarYear;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * Enters the holidays and make-up days of a year that is not known yet, from the yearly notice.
 * Source: 行政处罚法 第八十五条 (working days).
 *
 * @param year the year
 * @param document number of the notice
 * @param days one to a line, see {@link AnnouncedDays}
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis("cn-penalty-2021:#85")
public record AddCalendarYear(
        @Min(2004) @Max(2100) int year,
        @NotBlank @Size(max = 100) String document,
        @NotBlank @Size(max = 4000) String days)
        implements Opening<CalendarYear>, SettingAct {

    @Override
    public CalendarYear open(Desk desk) {
        if (new Rules(desk.register()).calendar().knows(year)) {
            throw new Refusal("calendar.year-known", "", String.valueOf(year)).at("year");
        }
        AnnouncedDays announced = AnnouncedDays.parse(year, days);
        CalendarYear added = desk.register()
                .add(new CalendarYear(
                        desk.actor().organisation(), TimeOrdered.id(desk.now()), desk.today(), year, document.strip()));
        for (AnnouncedDays.Day day : announced.days()) {
            desk.register()
                    .add(new CalendarCorrection(
                            desk.actor().organisation(),
                            TimeOrdered.id(desk.now()),
                            desk.today(),
                            day.day(),
                            1,
                            day.worked(),
                            day.name(),
                            document.strip()));
        }
        return added;
    }
}
