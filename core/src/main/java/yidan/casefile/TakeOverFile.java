package yidan.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 接收归档：案卷从此不再变动。 Source: 临政发〔2023〕14号 一、九 第三条; 四、九 档案管理制度 第一条、第六条.
 *
 * @param shelf 存放位置; may be empty
 * @param pdf hash of the bound file, which {@link CaseFiles#bind} has stored
 */
@By(
        value = {Role.ARCHIVIST},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(CaseFile.APPROVED)
@Basis({"linyi-14:1.9#3", "linyi-14:4.9b#6"})
@Irrevocable
public record TakeOverFile(
        Id<CaseFile> on,
        Long seen,
        @Size(max = 100) String shelf,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String pdf)
        implements ActOn<CaseFile>, CaseFileAct {

    @Override
    public void perform(CaseFile file, Desk desk) {
        Filable ended = Filable.of(desk.register(), file);
        FilingRules.requireComplete(desk, ended, file.missingWhy().orElse(null));
        FilingRules.requireAsApproved(desk.register(), ended);
        FileContents contents = FileContents.of(desk.register(), ended);
        Binding bound = Binding.of(desk.register(), file, contents, pdf)
                .orElseThrow(() -> new Refusal("casefile.not-bound", "linyi-14:1.9#4"));
        if (!bound.day().equals(desk.today())) {
            throw new Refusal("casefile.bound-another-day", "linyi-14:1.9#16", bound.day());
        }
        file.takeOver(desk.actor(), desk.today(), shelf, contents, pdf);
        ended.archive(file.uuid(), desk);
        desk.register().flush();
        ended.close(desk.register());
    }
}
