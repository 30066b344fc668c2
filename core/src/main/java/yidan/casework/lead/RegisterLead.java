package yidan.casework.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 登记案源。 Source: 行政处罚法 第五十四条; 临政发〔2023〕14号 一、三 第九条 (执法的启动). */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"cn-penalty-2021:#54", "linyi-14:1.3#9"})
public record RegisterLead(
        @NotNull LeadSource source,
        @NotNull @PastOrPresent LocalDate receivedOn,
        @NotBlank @Size(max = 4000) String content,
        @Size(max = 120) String place,
        @Size(max = 120) String about,
        @Size(max = 100) String reporter,
        @Size(max = 100) String contact)
        implements Opening<Lead>, LeadAct {

    @Override
    public Lead open(Desk desk) {
        return desk.register()
                .add(new Lead(
                        desk.actor().organisation(),
                        desk.now(),
                        desk.today(),
                        source,
                        receivedOn,
                        content,
                        place,
                        about,
                        reporter,
                        contact,
                        desk.actor().user()));
    }
}
