package yidan.document.draft;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.HEAD;
import static yidan.tenancy.Role.LEGAL_REVIEWER;
import static yidan.tenancy.Role.LIAISON;
import static yidan.tenancy.Role.OFFICER;
import static yidan.tenancy.Role.TEAM_LEADER;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.document.FormField;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * 笔录、回证签毕定稿：该签名的人没有在屏幕上签名的，注明纸上签名或者拒绝签名的情况。 Source: 行政处罚法 第五十五条、第六十四条（八）; 临政发〔2023〕14号 四、八 第十二条.
 *
 * @param note why the main signature is not on it: signed on paper, or refused, with whoever witnessed it
 */
@By(
        value = {OFFICER, TEAM_LEADER, LEGAL_REVIEWER, HEAD, LIAISON},
        in = {TOWNSHIP, DEPARTMENT})
@From(OfficialDocument.DRAFT)
@Basis({"cn-penalty-2021:#55", "linyi-14:4.8#12"})
@Irrevocable
public record FinishRecord(
        @NotNull Id<OfficialDocument> on,
        Long seen,
        @Size(max = 500) String note) implements ActOn<OfficialDocument>, DraftAct {

    @Override
    public void perform(OfficialDocument document, Desk desk) {
        Writing.require(document, desk);
        String signature = document.form()
                .mainSignature()
                .orElseThrow(() -> new Refusal(
                        "document.issued-with-its-act", "", document.form().title()));
        boolean noted = note != null && !note.isBlank();
        if (!document.has(signature) && !noted) {
            throw new Refusal(
                    "record.signature-missing",
                    "cn-penalty-2021:#55",
                    document.form().title());
        }
        if (noted) {
            noteField(document).ifPresent(field -> document.fill(Map.of(field, note)));
        }
        Papers.of(desk).issue(document);
    }

    private static Optional<String> noteField(OfficialDocument document) {
        return Stream.of("signNote", "remarks")
                .filter(name -> FormField.of(document.form(), name).isPresent())
                .findFirst();
    }
}
