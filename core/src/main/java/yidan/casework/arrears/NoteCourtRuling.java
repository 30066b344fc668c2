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
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;

/**
 * 登记法院的裁定：受理、不予受理，执行、不予执行；不予受理、不予执行的，十五日内可以向上一级人民法院申请复议。 Source: 行政强制法 第五十六条至第五十八条.
 *
 * @param receivedOn the day on which the body received it
 * @param ruling the number of the ruling
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.PUNISHED, CaseGates.AT_COURT})
@Basis({"cn-compulsion-2011:#56", "cn-compulsion-2011:#57", "cn-compulsion-2011:#58"})
public record NoteCourtRuling(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull CourtAnswer answer,
        @NotNull @PastOrPresent LocalDate receivedOn,
        @NotBlank @Size(max = 100) String ruling,
        List<String> files)
        implements ActOn<EnforcementCase>, ArrearsAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        CourtStep court = dossier.performance().court();
        court.answers(answer, receivedOn, ruling);
        Clocks clocks = Clocks.of(desk);
        clocks.stop(Terms.COURT_REFUSAL_RECONSIDERATION, dossier);
        if (court.isContestable()) {
            LocalDate until = clocks.start(
                            Terms.COURT_REFUSAL_RECONSIDERATION,
                            dossier,
                            dossier.owner(),
                            receivedOn.atStartOfDay(ShanghaiClock.ZONE).toInstant())
                    .dueOn();
            court.higherOpens(until);
        }
        CourtWindow.keep(desk, dossier);
        Voucher.attach(desk, dossier, VoucherKind.STAY, ruling, files);
    }
}
