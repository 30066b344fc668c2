package yidan.casework.preservation;

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
import yidan.casework.Holdings;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.Investigating;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.Signing;
import yidan.casework.paper.HandedOver;
import yidan.casework.paper.HeldPapers;
import yidan.casework.paper.PaperSigns;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Thing;
import yidan.files.Attachment;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 登记保存：出示证件，当场清点，制作通知书和清单，由当事人签名；七个工作日内作出处理决定。通知书由本行为制作，
 * 在屏幕上签名（或者注明拒绝），制作的即当天签名、交付的，当场送达；手写的、事后录入的，上传当场交付的纸质文书（见 {@code HandedOver}）。
 * Source: 行政处罚法 第五十五条、第五十六条;
 * 临政发〔2023〕14号 四、八 第十二条.
 *
 * @param day on which it was done, from which the seven working days run
 * @param things what is kept, one to a line: 名称；规格；单位；数量
 * @param keeper with whom it stays
 * @param signature the party's on the screen; {@code leadSign} and {@code assistantSign} of the officers
 * @param paperCopy hashes of stored pictures of the paper that was handed over, where it was written by hand; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({PreservationStages.APPROVED})
@Needs({Preservation.HANDLER, CaseGates.INVESTIGATED_NOW})
@Basis({"cn-penalty-2021:#56", "cn-penalty-2021:#55", "linyi-14:4.8#12"})
public record RegisterPreserved(
        Id<Preservation> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 200) String keeper,
        @NotEmpty List<String> things,
        @NotBlank @Size(max = 200) String present,
        boolean certificatesShown,
        boolean rightsTold,
        @NotNull Signing signing,
        @Size(max = 200) String witness,
        List<String> files,
        @Pattern(regexp = "[0-9a-f]{64}") String signature,
        @Pattern(regexp = "[0-9a-f]{64}") String leadSign,
        @Pattern(regexp = "[0-9a-f]{64}") String assistantSign,
        List<String> paperCopy)
        implements ActOn<Preservation>, PreservationAct {
    @Override
    public void perform(Preservation dossier, Desk desk) {
        Hours hours = new Hours(day, begin, end, null);
        OnTheRecord.check(desk, certificatesShown, rightsTold, hours, signing, witness);
        HandedOver how = new HandedOver(
                hours.over(),
                place.strip(),
                true,
                signing,
                witness,
                new PaperSigns(signature, leadSign, assistantSign, paperCopy));
        how.check(desk, "cn-penalty-2021:#56");
        dossier.requireApprovedBefore(hours);
        List<Thing> kept = Thing.parse(things);
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        Investigating.on(day, of, desk);
        dossier.requireNewGround(desk.register(), kept);
        Deadline clock = Clocks.of(desk).start(Terms.EVIDENCE_PRESERVATION, dossier, day);
        of.means().preserve();
        dossier.keep(hours, place, keeper, present, signing.name(), witness, clock.dueOn());
        CustodyItem.list(desk, Holdings.of(of), dossier.uuid(), HeldAs.PRESERVED, place.strip(), kept);
        Attachment.attach(desk, of, dossier.uuid(), files);
        HeldPapers.of(of, desk).preserved(kept, keeper, clock.dueOn(), dossier.why(), how);
    }
}
