package yidan.document.draft;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.HEAD;
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
import yidan.act.Irrevocable;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** 弃置不再需要的文书草稿，写明理由；笔录、回证是执法过程的原始记录，不得弃置。 Source: 临政发〔2023〕14号 一、三 第八条、第二十条. */
@By(
        value = {OFFICER, TEAM_LEADER, HEAD},
        in = {TOWNSHIP, DEPARTMENT})
@From(OfficialDocument.DRAFT)
@Basis({"linyi-14:1.3#8", "linyi-14:1.3#20"})
@Irrevocable
public record DiscardDraft(
        @NotNull Id<OfficialDocument> on,
        Long seen,
        @NotBlank @Size(max = 500) String reason) implements ActOn<OfficialDocument>, DraftAct {

    @Override
    public void perform(OfficialDocument document, Desk desk) {
        Writing.require(document, desk);
        if (document.form().isSigned()) {
            throw new Refusal(
                    "document.record-not-discarded",
                    "linyi-14:1.3#20",
                    document.form().title());
        }
        document.discard(reason, desk.actor().user());
    }
}
