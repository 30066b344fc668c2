package yidan.casefile.use;

import static yidan.tenancy.Role.ARCHIVIST;
import static yidan.tenancy.Role.LEGAL_REVIEWER;
import static yidan.tenancy.Role.LIAISON;
import static yidan.tenancy.Role.OFFICER;
import static yidan.tenancy.Role.PUBLISHER;
import static yidan.tenancy.Role.TEAM_LEADER;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casefile.CaseFile;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;

/** 申请查阅、借阅案卷，注明目的和内容。 Source: 临政发〔2023〕14号 四、九 档案管理制度 第四条、第五条; 执法保密制度 第四条. */
@By(
        value = {OFFICER, TEAM_LEADER, LEGAL_REVIEWER, PUBLISHER, LIAISON, ARCHIVIST},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-14:4.9b#4", "linyi-14:4.9b#5", "linyi-14:4.9d1#4"})
public record AskForFile(
        @NotNull Id<CaseFile> file,
        @NotNull FileUse.Way way,
        @NotBlank @Size(max = 500) String purpose,
        @NotBlank @Size(max = 500) String extent,
        @NotNull LocalDate until)
        implements Opening<FileUse>, FileUseAct {

    @Override
    public FileUse open(Desk desk) {
        CaseFile asked = desk.register().load(CaseFile.class, file);
        return desk.register().add(new FileUse(desk, asked, way, purpose, extent, until));
    }
}
