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
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.Signing;
import yidan.casework.paper.PaperSigns;
import yidan.casework.seizure.scene.OnTheSpot;
import yidan.evidence.custody.Thing;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 实施查封、扣押：两名执法人员，出示证件，告知理由、依据和权利，听取陈述，制作现场笔录，当场交付决定书和清单，全程音像记录。决定书和清单由本行为制作，
 * 在屏幕上签名（或者注明拒绝），制作的即当天签名、交付的，当场送达；手写的、事后录入的，上传当场交付的纸质文书（见 {@code HandedOver}）。
 * Source: 行政强制法 第十八条、第二十三条、第二十四条; 临政发〔2023〕14号 一、三 第十条.
 *
 * @param things what was sealed or taken, one to a line: 名称；规格；单位；数量
 * @param signature the party's on the screen; {@code leadSign} and {@code assistantSign} of the officers
 * @param paperCopy hashes of stored pictures of the paper that was handed over, where it was written by hand; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.APPROVED})
@Needs({SeizureGates.HANDLER, CaseGates.UNDECIDED})
@Basis({
    "cn-compulsion-2011:#18",
    "cn-compulsion-2011:#2",
    "cn-compulsion-2011:#24",
    "cn-compulsion-2011:#23",
    "linyi-14:1.3#10"
})
public record CarryOutSeizure(
        Id<Seizure> on,
        Long seen,
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
        @Pattern(regexp = "[0-9a-f]{64}") String signature,
        @Pattern(regexp = "[0-9a-f]{64}") String leadSign,
        @Pattern(regexp = "[0-9a-f]{64}") String assistantSign,
        List<String> paperCopy)
        implements ActOn<Seizure>, SeizureAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
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
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        CarryOut.of(desk, of, dossier, how, Thing.parse(things), files);
    }
}
