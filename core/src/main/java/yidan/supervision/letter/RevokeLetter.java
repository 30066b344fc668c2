package yidan.supervision.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 收回介绍信；当日起不能再凭它查阅。
 * Source: 临政发〔2023〕14号 三、八 第十一条、第十三条.
 */
@By(
        value = {Role.COUNTY_ADMIN, Role.SUPERVISOR},
        in = OrganisationKind.JUSTICE_BUREAU)
@From(IntroductionLetter.ISSUED)
@Basis({"linyi-14:3.8#13", "linyi-14:3.8#11"})
@Irrevocable
public record RevokeLetter(
        Id<IntroductionLetter> on,
        Long seen,
        @NotBlank @Size(max = 500) String reason) implements LetterAct, ActOn<IntroductionLetter> {

    @Override
    public void perform(IntroductionLetter letter, Desk desk) {
        letter.revoke(reason.strip(), desk);
    }
}
