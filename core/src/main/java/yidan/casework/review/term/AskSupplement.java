package yidan.casework.review.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReviewerRules;
import yidan.rule.Clocks;
import yidan.rule.Rules;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 通知补充材料：一次性告知并写明提交期限，补充期间不计入审核期限。本县文件没有规定何时提交，也没有规定逾期的后果：期限由审核人员写明，
 * 逾期的提示承办人员，材料补齐前不能出具意见。 Source: 临政发〔2023〕14号 一、四 第十四条; 朔州市重大行政执法决定法制审核实施办法 第十条.
 *
 * @param until 提交期限，工作日
 */
@By(
        value = {Role.LEGAL_REVIEWER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@From({LegalReview.SUBMITTED, LegalReview.REVIEWING})
@Basis({"linyi-14:1.4#14", AskSupplement.BY_A_DAY})
public record AskSupplement(
        Id<LegalReview> on,
        Long seen,
        @NotBlank @Size(max = 2000) String missing,
        @NotNull LocalDate until) implements ActOn<LegalReview>, ReviewTermAct {

    static final String BY_A_DAY = "shuozhou-2019-38c:#10";

    @Override
    public void perform(LegalReview dossier, Desk desk) {
        if (dossier.stage().equals(LegalReview.REVIEWING)) {
            dossier.requireReviewer(desk.actor());
        }
        ReviewerRules.check(desk, dossier);
        if (!until.isAfter(desk.today())) {
            throw new Refusal("review.supplement-past", BY_A_DAY, until).at("until");
        }
        if (!new Rules(desk.register()).calendar().isWorkingDay(until)) {
            throw new Refusal("review.supplement-on-day-off", BY_A_DAY, until).at("until");
        }
        dossier.askSupplement(missing, until);
        Clocks clocks = Clocks.of(desk);
        if (dossier.hasBegun()) {
            clocks.suspend(Terms.LEGAL_REVIEW, dossier, missing);
        }
        clocks.dueBy(Terms.REVIEW_SUPPLEMENT, dossier, dossier.owner(), BY_A_DAY, until);
    }
}
