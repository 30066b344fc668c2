package yidan.casework.arrears;

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
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 当事人申请行政复议或者提起行政诉讼：期间加处罚款不予计算，也不能申请法院强制执行。 Source: 行政处罚法 第七十三条; 行政强制法 第五十三条.
 *
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.PUNISHED, CaseGates.IN_FORCE})
@Basis({"cn-penalty-2021:#73"})
public record NoteStay(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull ProceedingsKind kind,
        @NotNull @PastOrPresent LocalDate from,
        @NotBlank @Size(max = 300) String proceedings,
        List<String> files)
        implements ActOn<EnforcementCase>, ArrearsAct {

    /** Without a voucher. */
    public NoteStay(Id<EnforcementCase> on, Long seen, ProceedingsKind kind, LocalDate from, String proceedings) {
        this(on, seen, kind, from, proceedings, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.performance().begin(Proceedings.begun(kind, from));
        CourtWindow.keep(desk, dossier);
        Voucher.attach(desk, dossier, VoucherKind.STAY, proceedings, files);
    }
}
