package yidan.casework.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.crime.Suspicion;
import yidan.casework.lead.Lead;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 执行完结：执行笔录已经签名或者注明拒签情况；涉嫌犯罪的已经移送或者决定不移送；执行决定书已经送达；立即代履行的，事后立即通知当事人。 Source: 行政强制法 第三十八条、第五十一条（四）、第五十二条; 临政发〔2023〕14号 一、三 第十条，一、九 第三条; 行政执法机关移送涉嫌犯罪案件的规定 第五条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.CARRIED_OUT})
@Needs({
    EnforcementGates.HANDLER,
    EnforcementGates.POLICE_TOLD,
    EnforcementGates.RECORDED,
    EnforcementGates.CRIME_SETTLED,
    EnforcementGates.PARTY_TOLD
})
@Basis({
    "linyi-14:1.9#3",
    "linyi-14:1.3#10",
    "cn-compulsion-2011:#38",
    "cn-compulsion-2011:#51",
    "cn-compulsion-2011:#52",
    "cn-referral-2020:#5"
})
public record CloseEnforcement(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 2000) String words) implements ActOn<Enforcement>, EnforcementAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        if (EnforcementPapers.of(dossier, desk).isRecordOpen()) {
            throw new Refusal("enforcement.record-unsigned", "cn-compulsion-2011:#51");
        }
        Suspicion.requireSettled(desk, dossier);
        dossier.close(desk.today(), words);
        Lead.conclude(dossier, words, desk);
        Waiting.turn(dossier, desk);
    }
}
