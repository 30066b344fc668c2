package yidan.document.draft;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.HEAD;

import jakarta.validation.constraints.NotNull;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Id;

/**
 * 签发移送函、报告：随其他步骤起草、没有别的步骤发出的函，由机关负责人签发，编号、盖章、定稿。 Source: 行政处罚法 第二十二条; 临政发〔2023〕14号 一、三
 * 第八条.
 */
@By(
        value = {HEAD},
        in = {TOWNSHIP, DEPARTMENT})
@From(OfficialDocument.DRAFT)
@Basis({"linyi-14:1.3#8", "cn-penalty-2021:#22"})
@Irrevocable
public record SignLetter(@NotNull Id<OfficialDocument> on, Long seen) implements ActOn<OfficialDocument>, DraftAct {

    @Override
    public void perform(OfficialDocument document, Desk desk) {
        document.refresh(Writing.requireLetter(document, desk));
        Papers.of(desk).issue(document);
    }
}
