package yidan.casework.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casework.Power;
import yidan.itemlist.PowerType;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * 编制本单位音像记录事项清单：在办法和县的清单以内从严，明确事项、内容、环节、方式；不得记录的由县的清单写明。
 * Source: 临政发〔2023〕14号 一、三 第八条、第十条、第十一条.
 *
 * @param item of the body's list in force; null for all items
 * @param content what is to be seen and heard; null as it is in force
 * @param manner how; null as it is in force
 * @param document the document by which the body decided it
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-14:1.3#8", "linyi-14:1.3#10", "linyi-14:1.3#11"})
public record RefineFilmingPoint(
        @NotNull FilmedStep step,
        Integer item,
        @NotNull FilmingDuty duty,
        @Size(max = 1000) String content,
        @Size(max = 1000) String manner,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 200) String document)
        implements Opening<BodyFilmingPoint>, FilmingRuleAct {

    private static final List<PowerType> FILMED =
            List.of(PowerType.PENALTY, PowerType.COMPULSION, PowerType.INSPECTION);

    @Override
    public BodyFilmingPoint open(Desk desk) {
        if (effectiveFrom.isBefore(desk.today())) {
            throw new Refusal("rule.backdated", "linyi-14:1.3#8").at("effectiveFrom");
        }
        BodyFilmingPoint own = new BodyFilmingPoint(
                desk.actor().organisation(),
                TimeOrdered.id(desk.now()),
                desk.today(),
                FilmingChecklist.ofCounty(desk.register(), item, step, effectiveFrom),
                new SetFilming.Words(duty, content, manner, effectiveFrom, document));
        if (item != null) {
            own.forItem(
                    item,
                    Power.inForce(desk.register(), desk.actor().organisation(), item, FILMED, desk.today())
                            .name());
        }
        return desk.register().add(own);
    }
}
