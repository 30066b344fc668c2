package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import yidan.casework.RulingKind;
import yidan.casework.officers.StillCertified;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 复查改正情况。 Source: 行政处罚法 第二十八条; 临政发〔2023〕13号 附件1 第14项.
 *
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED, CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.RECTIFICATION_ORDERED})
@Basis({"cn-penalty-2021:#28"})
public record CheckRectification(
        Id<EnforcementCase> on,
        Long seen,
        boolean corrected,
        @NotBlank @Size(max = 2000) String findings,
        List<String> files)
        implements ActOn<EnforcementCase>, InvestigationAct {

    /** Without a voucher. */
    public CheckRectification(Id<EnforcementCase> on, Long seen, boolean corrected, String findings) {
        this(on, seen, corrected, findings, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        StillCertified.of(desk, dossier, desk.today());
        if (!corrected) {
            requireDecidedEarlier(dossier, desk);
        }
        dossier.rectification().check(desk.today(), corrected, findings);
        CasePapers.of(dossier, desk)
                .issue(
                        FormKind.RECTIFICATION_CHECK,
                        Map.of("findings", findings, "officerSigned", Phrases.signedOff(desk)));
        if (corrected || dossier.rectification().isNeglected()) {
            Clocks.of(desk).meet(Terms.RECTIFICATION_CHECKED, dossier);
        }
        Voucher.attach(desk, dossier, VoucherKind.RECTIFICATION, findings, files);
    }

    /** A decision that rests on the correction was right on its day; what is found later is another thing. */
    private static void requireDecidedEarlier(EnforcementCase dossier, Desk desk) {
        boolean rests =
                dossier.ruling().kind().filter(RulingKind::restsOnCorrection).isPresent();
        dossier.ruling()
                .decidedOn()
                .filter(day -> rests && !desk.today().isAfter(day))
                .ifPresent(day -> {
                    throw new Refusal("case.decided-as-corrected", "cn-penalty-2021:#33", day).at("corrected");
                });
    }
}
