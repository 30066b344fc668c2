package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import yidan.casework.paper.Phrases;
import yidan.evidence.CopyCheck;
import yidan.evidence.Evidence;
import yidan.evidence.PartyProof;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 收集当事人主体资格证明材料：身份证明、营业执照、授权委托书等；复印件注明与原件核对情况；结案后组卷时发现缺少的，可以补充。它证明当事人是谁，不证明违法事实。 Source:
 * 临政发〔2023〕14号 一、九 第五条、第九条（二）2; 行政处罚法 第四十六条.
 *
 * @param source who gave it
 * @param copyProvider 提供人: of a copy, who gave the original
 * @param copyChecker 核对人: who compared the two
 * @param files hashes of its stored scan or photo
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    CaseStages.DECIDED,
    CaseStages.SERVED,
    CaseStages.CLOSED
})
@Needs({CaseGates.HANDLER})
@Basis({"linyi-14:1.9#9", "linyi-14:1.9#5", "cn-penalty-2021:#46"})
public record AddPartyProof(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull PartyProof what,
        @NotNull @PastOrPresent LocalDate obtainedOn,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 200) String source,
        boolean original,
        @Size(max = 100) String copyProvider,
        @Size(max = 100) String copyChecker,
        @PastOrPresent LocalDate copyCheckedOn,
        @NotEmpty List<String> files)
        implements ActOn<EnforcementCase>, InvestigationAct {

    /** Of a copy the source has given the original, and it was compared at once. */
    public AddPartyProof(
            Id<EnforcementCase> on,
            Long seen,
            PartyProof what,
            LocalDate obtainedOn,
            String place,
            String source,
            boolean original,
            String copyChecker,
            List<String> files) {
        this(on, seen, what, obtainedOn, place, source, original, source, copyChecker, obtainedOn, files);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Evidence proof = Evidence.ofTheParty(
                desk,
                dossier.owner(),
                dossier.uuid(),
                what,
                Phrases.of(
                        "party-proof.title", Phrases.name(what), dossier.party().name()),
                Phrases.of("party-proof.proves"),
                obtainedOn,
                place,
                source,
                original,
                CopyCheck.of(original, copyProvider, copyChecker, copyCheckedOn));
        desk.register().add(proof);
        Attachment.attach(desk, dossier, proof.uuid(), files);
    }
}
