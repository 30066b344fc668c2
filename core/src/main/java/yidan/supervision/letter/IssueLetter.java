package yidan.supervision.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.supervision.SupervisorAppointment;
import yidan.tenancy.Id;
import yidan.tenancy.Mandate;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 开具介绍信：写明查阅哪些单位、自何日至何日、为何事。没有介绍信，不能查阅任何单位的资料。
 * Source: 临政发〔2023〕14号 三、八 第十三条.
 *
 * @param supervisor who will carry it
 * @param reads townships and departments
 * @param to last day
 */
@By(
        value = {Role.COUNTY_ADMIN, Role.SUPERVISOR},
        in = OrganisationKind.JUSTICE_BUREAU)
@Basis({"linyi-14:3.8#13", "linyi-14:3.8#9"})
public record IssueLetter(
        @NotNull Id<SupervisorAppointment> supervisor,
        @NotEmpty Set<OrganisationCode> reads,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 500) String purpose)
        implements LetterAct, Opening<IntroductionLetter> {

    @Override
    public IntroductionLetter open(Desk desk) {
        SupervisorAppointment carrier = desk.register().load(SupervisorAppointment.class, supervisor);
        IntroductionLetter.requireSupervised(reads, desk.register());
        IntroductionLetter letter = IntroductionLetter.forThe(carrier, from, to, purpose.strip(), desk);
        desk.register().add(letter);
        for (OrganisationCode body : reads) {
            desk.register()
                    .give(new Mandate(
                            letter.owner(),
                            letter.account(),
                            body,
                            from,
                            to,
                            letter.uuid(),
                            letter.number(),
                            desk.now()));
        }
        return letter;
    }
}
