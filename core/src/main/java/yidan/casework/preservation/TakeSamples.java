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
import java.util.stream.Collectors;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Gathered;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.Investigating;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.Signing;
import yidan.casework.paper.HandedOver;
import yidan.casework.paper.HeldPapers;
import yidan.casework.paper.PaperSigns;
import yidan.casework.paper.Phrases;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.evidence.custody.Thing;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 抽样取证：两名执法人员当场抽取样品，制作通知书，由当事人签名；样品作为物证登记。通知书由本行为制作，
 * 在屏幕上签名（或者注明拒绝），制作的即当天签名、交付的，当场送达；手写的、事后录入的，上传当场交付的纸质文书（见 {@code HandedOver}）。
 * Source: 行政处罚法 第五十五条、第五十六条;
 * 临政发〔2023〕14号 四、八 第十二条.
 *
 * @param things the samples, one to a line: 名称；规格；单位；数量
 * @param base from how much they were taken
 * @param signature the party's on the screen; {@code leadSign} and {@code assistantSign} of the officers
 * @param paperCopy hashes of stored pictures of the paper that was handed over, where it was written by hand; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#56", "cn-penalty-2021:#55", "linyi-14:4.8#12"})
public record TakeSamples(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @PastOrPresent LocalDate endDay,
        @NotBlank @Size(max = 300) String place,
        @NotEmpty List<String> things,
        @NotBlank @Size(max = 200) String base,
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
        implements ActOn<EnforcementCase>, GatheringAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Hours hours = new Hours(day, begin, end, endDay);
        OnTheRecord.check(desk, certificatesShown, rightsTold, hours, signing, witness);
        HandedOver how = new HandedOver(
                hours.over(),
                place.strip(),
                true,
                signing,
                witness,
                new PaperSigns(signature, leadSign, assistantSign, paperCopy));
        how.check(desk, "cn-penalty-2021:#56");
        Investigating.on(day, dossier, desk);
        String samples = Thing.parse(things).stream().map(Thing::line).collect(Collectors.joining("\n"));
        Evidence taken = Evidence.gathered(
                desk,
                dossier.owner(),
                dossier.uuid(),
                EvidenceKind.PHYSICAL,
                Phrases.of("evidence.samples", place.strip()),
                Phrases.of("evidence.sampled", samples, base.strip()),
                day,
                place,
                present,
                true,
                null);
        taken.writtenDownIn(
                HeldPapers.of(dossier, desk).sampled(Thing.parse(things), how).uuid());
        Gathered.into(dossier, taken, files, desk);
    }
}
