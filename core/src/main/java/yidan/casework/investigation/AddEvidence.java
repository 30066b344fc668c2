package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.evidence.CopyCheck;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 收集证据：八种之一，注明来源、取得的时间地点；复制件注明与原件核对情况。 Source: 行政处罚法 第四十六条; 临政发〔2023〕14号 一、九 第五条、第十三条.
 *
 * @param copyProvider 提供人: of a copy, who gave the original
 * @param copyChecker 核对人: who compared the two
 * @param fromParty handed in by the party itself, with its statement or in the hearing: it knows of it
 * @param monitored 利用电子技术监控设备收集: reviewed before it counts (第四十一条)
 * @param files hashes of stored photos, recordings or scans; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#46", "cn-penalty-2021:#41", "linyi-14:1.9#5"})
public record AddEvidence(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String proves,
        @NotNull @PastOrPresent LocalDate obtainedOn,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 200) String source,
        boolean original,
        @Size(max = 100) String copyProvider,
        @Size(max = 100) String copyChecker,
        @PastOrPresent LocalDate copyCheckedOn,
        List<String> files,
        boolean fromParty,
        boolean monitored)
        implements ActOn<EnforcementCase>, InvestigationAct {

    /** Gathered by the officers; of a copy the source has given the original, and it was compared at once. */
    public AddEvidence(
            Id<EnforcementCase> on,
            Long seen,
            EvidenceKind kind,
            String title,
            String proves,
            LocalDate obtainedOn,
            String place,
            String source,
            boolean original,
            String copyChecker,
            List<String> files) {
        this(on, seen, kind, title, proves, obtainedOn, place, source, original, copyChecker, files, false);
    }

    /** Not by equipment of technical monitoring. */
    public AddEvidence(
            Id<EnforcementCase> on,
            Long seen,
            EvidenceKind kind,
            String title,
            String proves,
            LocalDate obtainedOn,
            String place,
            String source,
            boolean original,
            String copyChecker,
            List<String> files,
            boolean fromParty) {
        this(
                on,
                seen,
                kind,
                title,
                proves,
                obtainedOn,
                place,
                source,
                original,
                source,
                copyChecker,
                obtainedOn,
                files,
                fromParty,
                false);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Investigating.now(dossier, desk);
        Evidence taken = Evidence.gathered(
                desk,
                dossier.owner(),
                dossier.uuid(),
                kind,
                title,
                proves,
                obtainedOn,
                place,
                source,
                original,
                CopyCheck.of(original, copyProvider, copyChecker, copyCheckedOn));
        if (fromParty) {
            taken.comesFromParty();
        }
        if (monitored) {
            taken.comesFromMonitoring();
        }
        Gathered.into(dossier, taken, files, desk);
    }
}
