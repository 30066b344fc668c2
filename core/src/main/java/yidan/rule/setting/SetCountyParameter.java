package yidan.rule.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.rule.CountyParameter;
import yidan.rule.ParameterDefinition;
import yidan.rule.Rules;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * Sets a parameter for the county from a day on: above all those that the texts leave open.
 * Source: 临政发〔2023〕14号 三、二 第三条 (县司法局).
 *
 * @param parameter code of the parameter
 * @param value a number where the parameter is one
 * @param effectiveFrom today or later
 * @param document number of the county's document that decided it
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis("linyi-14:3.2#3")
public record SetCountyParameter(
        @NotBlank @Size(max = 60) String parameter,
        @NotBlank @Size(max = 500) String value,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 100) String document)
        implements Opening<CountyParameter>, SettingAct {

    @Override
    public CountyParameter open(Desk desk) {
        if (effectiveFrom.isBefore(desk.today())) {
            throw new Refusal("rule.backdated", "").at("effectiveFrom");
        }
        Rules rules = new Rules(desk.register());
        ParameterDefinition definition = rules.parameterDefinition(parameter);
        return desk.register()
                .add(new CountyParameter(
                        desk.actor().organisation(),
                        TimeOrdered.id(desk.now()),
                        desk.today(),
                        definition,
                        value,
                        rules.parameterFloor(parameter, effectiveFrom),
                        effectiveFrom,
                        document.strip()));
    }
}
