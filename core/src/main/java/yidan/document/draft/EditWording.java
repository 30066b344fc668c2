package yidan.document.draft;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.ARCHIVIST;
import static yidan.tenancy.Role.HEAD;
import static yidan.tenancy.Role.LEGAL_REVIEWER;
import static yidan.tenancy.Role.OFFICER;
import static yidan.tenancy.Role.TEAM_LEADER;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.document.FormField;
import yidan.document.OfficialDocument;
import yidan.document.Spoken;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * 修改文书草稿的措辞：只限法律留给承办人表述的部分，事实性的栏目来自案件；笔录的问答、发言在有人签名以前更正，签名以后不得改动。 Source: 临政发〔2023〕14号 一、三 第八条.
 *
 * @param field name of the field
 * @param text its new wording
 */
@By(
        value = {OFFICER, TEAM_LEADER, LEGAL_REVIEWER, HEAD, ARCHIVIST},
        in = {TOWNSHIP, DEPARTMENT})
@From(OfficialDocument.DRAFT)
@Basis("linyi-14:1.3#8")
public record EditWording(
        @NotNull Id<OfficialDocument> on,
        Long seen,
        @NotBlank @Size(max = 60) String field,
        @Size(max = 50_000) String text)
        implements ActOn<OfficialDocument>, DraftAct {

    @Override
    public void perform(OfficialDocument document, Desk desk) {
        Writing.require(document, desk);
        FormField known = FormField.of(document.form(), field)
                .orElseThrow(() -> new Refusal(
                                "document.unknown-field", "", document.form().title(), field)
                        .at("text"));
        if (!known.wording()) {
            throw new Refusal("document.not-wording", "", known.label()).at("text");
        }
        String said = text == null ? "" : text;
        document.reword(field, known.type() == FormField.Type.TABLE ? Spoken.table(document, known, said) : said);
    }
}
