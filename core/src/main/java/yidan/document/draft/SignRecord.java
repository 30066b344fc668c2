package yidan.document.draft;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.HEAD;
import static yidan.tenancy.Role.LEGAL_REVIEWER;
import static yidan.tenancy.Role.LIAISON;
import static yidan.tenancy.Role.OFFICER;
import static yidan.tenancy.Role.TEAM_LEADER;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.document.FormField;
import yidan.document.OfficialDocument;
import yidan.files.FileStore;
import yidan.files.FileType;
import yidan.files.StoredFile;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * 在笔录、回证上签名：签名图样按内容存证，印在文书上。 Source: 行政处罚法 第五十二条、第五十五条、第六十四条（八）.
 *
 * @param field name of the signature's field
 * @param picture hash of the stored picture
 */
@By(
        value = {OFFICER, TEAM_LEADER, LEGAL_REVIEWER, HEAD, LIAISON},
        in = {TOWNSHIP, DEPARTMENT})
@From(OfficialDocument.DRAFT)
@Basis({"cn-penalty-2021:#55", "cn-penalty-2021:#64"})
public record SignRecord(
        @NotNull Id<OfficialDocument> on,
        Long seen,
        @NotBlank @Size(max = 60) String field,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String picture)
        implements ActOn<OfficialDocument>, DraftAct {

    @Override
    public void perform(OfficialDocument document, Desk desk) {
        Writing.require(document, desk);
        FormField known = FormField.of(document.form(), field)
                .orElseThrow(() -> new Refusal(
                                "document.unknown-field", "", document.form().title(), field)
                        .at("field"));
        if (!document.form().isSigned() || known.type() != FormField.Type.PICTURE) {
            throw new Refusal("document.not-signed-here", "cn-penalty-2021:#55", known.label()).at("field");
        }
        StoredFile file = FileStore.require(desk.register(), document.owner(), picture);
        if (file.type() != FileType.PNG && file.type() != FileType.JPEG) {
            throw new Refusal("document.no-picture", "", file.name()).at("picture");
        }
        document.sign(field, picture);
    }
}
