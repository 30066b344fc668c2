package yidan.casework.seizure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
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
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.Signing;
import yidan.casework.paper.PaperSigns;
import yidan.casework.seizure.scene.OnTheSpot;
import yidan.evidence.custody.Thing;
import yidan.itemlist.BasisKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 情况紧急，当场查封、扣押：二十四小时内向负责人报告，补办批准手续。决定书和清单由本行为制作，
 * 在屏幕上签名（或者注明拒绝），制作的即当天签名、交付的，当场送达；手写的、事后录入的，上传当场交付的纸质文书（见 {@code HandedOver}）。
 * Source: 行政强制法 第十八条、第十九条、第二十三条、第二十四条.
 *
 * @param things what was sealed or taken, one to a line: 名称；规格；单位；数量
 * @param newGround why what was held in the case before is held again; null where nothing was
 * @param signature the party's on the screen; {@code leadSign} and {@code assistantSign} of the officers
 * @param paperCopy hashes of stored pictures of the paper that was handed over, where it was written by hand; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING})
@Needs({CaseGates.HANDLER})
@Basis({
    "cn-compulsion-2011:#19",
    "cn-compulsion-2011:#25",
    "cn-compulsion-2011:#28",
    "cn-compulsion-2011:#18",
    "cn-compulsion-2011:#24",
    "cn-compulsion-2011:#10"
})
public record SeizeUrgently(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull SeizureKind kind,
        @NotNull BasisKind basisKind,
        @NotBlank @Size(max = 300) String basis,
        @NotBlank @Size(max = 2000) String why,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @PastOrPresent LocalDate endDay,
        @NotBlank @Size(max = 300) String place,
        @NotEmpty List<String> things,
        boolean partyPresent,
        @Size(max = 200) String witness,
        boolean certificatesShown,
        boolean rightsTold,
        @NotBlank @Size(max = 4000) String statement,
        @NotBlank @Size(max = 10000) String words,
        @NotNull Signing signing,
        boolean relatedOnly,
        boolean handedOver,
        boolean filmed,
        @Size(max = 500) String whyNotFilmed,
        List<String> files,
        @Size(max = 1000) String newGround,
        @Pattern(regexp = "[0-9a-f]{64}") String signature,
        @Pattern(regexp = "[0-9a-f]{64}") String leadSign,
        @Pattern(regexp = "[0-9a-f]{64}") String assistantSign,
        List<String> paperCopy)
        implements ActOn<EnforcementCase>, AskingAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        List<Thing> taken = Thing.parse(things);
        Asking asking = new Asking(kind, basisKind, basis, why, taken, newGround);
        Seizure seizure = desk.register().add(asking.urgently(desk, dossier));
        OnTheSpot how = new OnTheSpot(
                new Hours(day, begin, end, endDay),
                place,
                partyPresent,
                witness,
                certificatesShown,
                rightsTold,
                statement,
                words,
                signing,
                new PaperSigns(signature, leadSign, assistantSign, paperCopy),
                relatedOnly,
                handedOver,
                filmed,
                whyNotFilmed);
        CarryOut.of(desk, dossier, seizure, how, taken, files);
        Clocks.of(desk)
                .start(
                        Terms.URGENT_MEASURE_REPORTED,
                        seizure,
                        dossier.owner(),
                        seizure.scene().carriedOutAt().orElseThrow());
    }
}
