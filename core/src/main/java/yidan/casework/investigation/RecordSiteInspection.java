package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 现场检查（勘验）：出示证件，通知当事人到场，制作笔录；当事人不在场或者拒绝的，可以邀请见证人。 Source: 行政处罚法 第四十六条、第五十五条; 临政发〔2023〕14号 四、八 第十二条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#55", "linyi-14:4.8#12", "cn-penalty-2021:#46"})
public record RecordSiteInspection(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @PastOrPresent LocalDate endDay,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 200) String present,
        boolean certificatesShown,
        boolean rightsTold,
        @NotBlank @Size(max = 10000) String words,
        @NotNull Signing signing,
        @Size(max = 200) String witness)
        implements ActOn<EnforcementCase>, InvestigationAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Hours hours = new Hours(day, begin, end, endDay);
        Investigating.on(day, dossier, desk);
        OnTheRecord.check(desk, certificatesShown, rightsTold, hours, signing, witness);
        Evidence taken = Evidence.gathered(
                desk,
                dossier.owner(),
                dossier.uuid(),
                EvidenceKind.SITE_RECORD,
                "现场检查（勘验）笔录：" + place.strip(),
                words,
                day,
                place,
                present,
                true,
                null);
        OfficialDocument paper = CasePapers.of(dossier, desk)
                .draft(
                        FormKind.INSPECTION_RECORD,
                        Map.of(
                                "time",
                                hours.words(),
                                "place",
                                place,
                                "onSite",
                                present,
                                "witness",
                                witness == null ? "" : witness,
                                "told",
                                Phrases.of("inspection.told"),
                                "findings",
                                words));
        OnTheRecord.await(paper, signing, witness);
        taken.writtenDownIn(paper.uuid());
        Gathered.into(dossier, taken, null, desk);
    }
}
