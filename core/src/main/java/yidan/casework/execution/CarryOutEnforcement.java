package yidan.casework.execution;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.Signing;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 实施强制执行：不早于决定书写明的时间；不得在夜间或者法定节假日，情况紧急的除外；不得停水、停电、停热、停气；代履行三日前催告，派员到场监督，
 * 有关人员在执行文书上签名；全程音像记录。 Source: 行政强制法 第三十七条、第四十三条、第四十四条、第五十一条、第五十二条; 临政发〔2023〕14号 一、三 第十条; 行政执法机关移送涉嫌犯罪案件的规定 第五条.
 *
 * @param day when it began; null where that is today
 * @param whyNow why it cannot wait; only where it is done at night or on a holiday
 * @param performer who does it instead of the party; null where the officers do
 * @param noInterest the performer has no interest in it
 * @param cost what it cost, of a substitution
 * @param noUtilitiesCut 没有停水、停电、停热、停燃气
 * @param unused within its terms the party has neither asked for reconsideration nor sued, where nothing of the kind is noted;
 *     for what is announced
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.DECIDED, EnforcementStages.ANNOUNCED})
@Needs({
    EnforcementGates.HANDLER,
    EnforcementGates.DECISION_SERVED,
    EnforcementGates.NOTICE_OVER,
    EnforcementGates.NO_REMEDY_PENDING,
    EnforcementGates.BASE_STANDS,
    EnforcementGates.CRIME_SETTLED,
    EnforcementGates.DAY_TOLD
})
@Basis({
    "cn-compulsion-2011:#37",
    "cn-compulsion-2011:#43",
    "cn-compulsion-2011:#40",
    "cn-compulsion-2011:#44",
    "cn-compulsion-2011:#51",
    "linyi-14:1.3#10",
    "cn-referral-2020:#5"
})
public record CarryOutEnforcement(
        Id<Enforcement> on,
        Long seen,
        @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @PastOrPresent LocalDate endDay,
        @Size(max = 500) String whyNow,
        @NotBlank @Size(max = 200) String supervisors,
        @Size(max = 120) String performer,
        boolean noInterest,
        @Digits(integer = 10, fraction = 2) @PositiveOrZero BigDecimal cost,
        boolean noUtilitiesCut,
        boolean unused,
        boolean certificatesShown,
        boolean rightsTold,
        @NotBlank @Size(max = 10000) String words,
        @NotNull Signing signing,
        @Size(max = 200) String witness,
        boolean filmed,
        @Size(max = 500) String whyNotFilmed,
        List<String> files)
        implements ActOn<Enforcement>, EnforcementAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        Hours hours = new Hours(day == null ? desk.today() : day, begin, end, endDay);
        OnTheRecord.check(desk, certificatesShown, rightsTold, hours, signing, witness);
        ExecutionRules rules = new ExecutionRules(desk, dossier, hours);
        rules.requireAfter();
        rules.requireDay(whyNow);
        Execution.Deed deed = new Execution.Deed(
                hours,
                rules.requireTermsOver(unused),
                whyNow,
                supervisors,
                performer,
                cost,
                words,
                signing.name(),
                witness,
                filmed,
                whyNotFilmed);
        rules.requireSubstitute(performer, noInterest, cost);
        CarriedOut.check(desk, dossier, deed, noUtilitiesCut);
        dossier.carryOut(deed);
        CarriedOut.keep(desk, dossier, deed, files);
    }
}
