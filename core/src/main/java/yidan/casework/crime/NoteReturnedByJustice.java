package yidan.casework.crime;

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
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.review.LegalReview;
import yidan.casework.seizure.Restitution;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;

/**
 * 司法机关移送回来：公安机关立案以后，不需要追究刑事责任或者免予刑事处罚，但应当给予行政处罚的，由本机关继续办理，已经结案的恢复办理；办案期限自退回之日起重新计算，还没有移交的查封、扣押物品解除、返还。
 * Source: 行政处罚法 第二十七条; 行政执法机关移送涉嫌犯罪案件的规定 第十三条; 行政强制法 第二十八条.
 *
 * @param body who sends it back
 * @param paper number of the paper with which it comes
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.CLOSED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.REFERRED})
@Basis({"cn-penalty-2021:#27", "cn-referral-2020:#13", "cn-compulsion-2011:#28"})
@Irrevocable
public record NoteReturnedByJustice(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate returnedOn,
        @NotBlank @Size(max = 200) String body,
        @NotBlank @Size(max = 100) String paper,
        @NotBlank @Size(max = 2000) String words,
        List<String> files)
        implements ActOn<EnforcementCase>, CrimeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.reopen(desk, words);
        Restitution.afterRefusal(desk, dossier, words);
        LegalReview.lapse(desk, dossier);
        dossier.ruling().comeBack(new ReturnedByJustice(returnedOn, body, paper));
        dossier.handleAnew(desk.actor().user(), desk.now(), words);
        Clocks clocks = Clocks.of(desk);
        clocks.stopAll(dossier);
        clocks.start(
                Terms.PENALTY_DECISION,
                dossier,
                dossier.owner(),
                returnedOn.atStartOfDay(ShanghaiClock.ZONE).toInstant());
        Voucher.attach(desk, dossier, VoucherKind.JUSTICE, body + " " + paper, files);
    }
}
