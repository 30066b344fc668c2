package yidan.casework.review;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 收到完备的送审材料：审核期限自此起算；审核人员不得是承办人员，须有资格。 Source: 临政发〔2023〕14号 一、四 第七条、第十四条; 行政处罚法 第五十八条. */
@By(
        value = {Role.LEGAL_REVIEWER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@From({LegalReview.SUBMITTED})
@Basis({"linyi-14:1.4#14", "cn-penalty-2021:#58"})
public record AcceptMaterials(Id<LegalReview> on, Long seen) implements ActOn<LegalReview>, ReviewAct {
    @Override
    public void perform(LegalReview dossier, Desk desk) {
        ReviewerRules.check(desk, dossier);
        if (dossier.accept(desk.actor(), desk.now())) {
            Clocks.of(desk).start(Terms.LEGAL_REVIEW, dossier);
        }
    }
}
