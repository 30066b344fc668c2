package yidan.casework.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casework.Power;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * 编制音像记录事项清单：明确事项、内容、环节、方式；应当记录的不得放宽。 Source: 临政发〔2023〕14号 一、三 第八条、第十条.
 *
 * @param item null for all items
 * @param content what is to be seen and heard; null as the rule has it
 * @param manner how; null as the rule has it
 * @param document the document by which the county decided it
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis({"linyi-14:1.3#8", "linyi-14:1.3#10", "linyi-14:1.3#11"})
public record SetFilmingPoint(
        @NotNull FilmedStep step,
        Integer item,
        @NotNull FilmingDuty duty,
        @Size(max = 1000) String content,
        @Size(max = 1000) String manner,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 200) String document)
        implements Opening<CountyFilmingPoint>, FilmingRuleAct {
    @Override
    public CountyFilmingPoint open(Desk desk) {
        if (effectiveFrom.isBefore(desk.today())) {
            throw new Refusal("rule.backdated", "linyi-14:1.3#8").at("effectiveFrom");
        }
        CountyFilmingPoint own = new CountyFilmingPoint(
                desk.actor().organisation(),
                TimeOrdered.id(desk.now()),
                desk.today(),
                FilmingChecklist.rule(desk.register(), step),
                new SetFilming.Words(duty, content, manner, effectiveFrom, document));
        if (item != null) {
            own.forItem(
                    item, Power.published(desk.register(), item, desk.today()).name());
        }
        return desk.register().add(own);
    }
}
