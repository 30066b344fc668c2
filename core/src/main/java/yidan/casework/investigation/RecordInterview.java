package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.evidence.Evidence;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 询问：两名执法人员出示证件，告知权利，制作笔录，交被询问人核对后签名；拒绝签名的注明。 Source: 行政处罚法 第五十五条; 临政发〔2023〕14号
 * 四、八 第十二条.
 *
 * @param personId with what follows: who is heard, as far as he says so; what is empty for the party is taken from the case
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#55", "linyi-14:4.8#12", "cn-penalty-2021:#46"})
public record RecordInterview(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 100) String person,
        @NotNull InterviewedAs as,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @PastOrPresent LocalDate endDay,
        @NotBlank @Size(max = 300) String place,
        boolean certificatesShown,
        boolean rightsTold,
        @NotBlank @Size(max = 10000) String words,
        @NotNull Signing signing,
        @Size(max = 200) String witness,
        @Size(max = 18) String personId,
        @Size(max = 120) String personAddress,
        @Size(max = 30) String personPhone,
        @Size(max = 100) String personWork)
        implements ActOn<EnforcementCase>, InvestigationAct {

    /** Of whom no more is known than what the case says of its party. */
    public RecordInterview(
            Id<EnforcementCase> on,
            Long seen,
            String person,
            InterviewedAs as,
            LocalDate day,
            LocalTime begin,
            LocalTime end,
            LocalDate endDay,
            String place,
            boolean certificatesShown,
            boolean rightsTold,
            String words,
            Signing signing,
            String witness) {
        this(
                on,
                seen,
                person,
                as,
                day,
                begin,
                end,
                endDay,
                place,
                certificatesShown,
                rightsTold,
                words,
                signing,
                witness,
                null,
                null,
                null,
                null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Investigating.on(day, dossier, desk);
        OnTheRecord.check(desk, certificatesShown, rightsTold, hours(), signing, witness);
        Evidence taken = Evidence.gathered(
                desk,
                dossier.owner(),
                dossier.uuid(),
                as.evidence(),
                "询问笔录：" + person.strip(),
                words,
                day,
                place,
                person,
                true,
                null);
        if (as == InterviewedAs.PARTY) {
            taken.comesFromParty();
        }
        taken.writtenDownIn(InterviewPaper.of(this, dossier, desk).uuid());
        Gathered.into(dossier, taken, null, desk);
    }

    Hours hours() {
        return new Hours(day, begin, end, endDay);
    }
}
