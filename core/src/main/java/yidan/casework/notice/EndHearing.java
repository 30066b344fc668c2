package yidan.casework.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import yidan.casework.Hearing;
import yidan.casework.review.LegalReview;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 当事人无正当理由拒不出席、中途退出或者撤回要求的，终止听证；撤回要求的附当事人的书面材料或者记录其表示的照片、录像。 Source: 行政处罚法 第四十七条、第六十四条（六）.
 *
 * @param files hashes of what shows it: nothing is withdrawn on somebody else's word
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.HEARING_OPEN})
@Basis({"cn-penalty-2021:#64", "cn-penalty-2021:#47"})
public record EndHearing(
        Id<EnforcementCase> on,
        Long seen,
        boolean withdrawn,
        @NotBlank @Size(max = 2000) String reasons,
        List<String> files)
        implements ActOn<EnforcementCase>, NoticeAct {

    /** Where the party stayed away or left. */
    public EndHearing(Id<EnforcementCase> on, Long seen, String reasons) {
        this(on, seen, false, reasons, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (withdrawn && (files == null || files.isEmpty())) {
            throw new Refusal("hearing.withdrawal-unproved", "cn-penalty-2021:#64").at("files");
        }
        LegalReview.lapse(desk, dossier);
        dossier.closeHearing(
                withdrawn ? Hearing.Outcome.WITHDRAWN : Hearing.Outcome.FORFEITED, null, null, reasons, desk.now());
        Voucher.attach(desk, dossier, VoucherKind.WAIVER, reasons, files);
    }
}
