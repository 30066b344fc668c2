package yidan.casework.arrears;

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
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 对不予受理、不予执行的裁定有异议：十五日内向上一级人民法院申请复议。 Source: 行政强制法 第五十六条第二款、第五十八条第三款.
 *
 * <p>Of a further review of what the higher court says the statute knows nothing: that one stands.
 *
 * @param court the higher court
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.PUNISHED, CaseGates.COURT_REFUSED, CaseGates.IN_FORCE})
@Basis({"cn-compulsion-2011:#56", "cn-compulsion-2011:#58"})
public record AskHigherCourt(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 100) String court,
        @NotBlank @Size(max = 2000) String reasons,
        List<String> files)
        implements ActOn<EnforcementCase>, ArrearsAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.performance().court().askHigher(desk.today(), court);
        Clocks.of(desk).meet(Terms.COURT_REFUSAL_RECONSIDERATION, dossier);
        CourtWindow.keep(desk, dossier);
        Voucher.attach(desk, dossier, VoucherKind.STAY, court, files);
    }
}
