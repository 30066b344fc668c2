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
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 登记案源：收到日期早于登记之日的，写明依据。追究时效至发现之日止，案源的收到之日即发现之日。
 * Source: 行政处罚法 第五十四条、第三十六条; 临政发〔2023〕14号 一、三 第九条 (执法的启动).
 *
 * @param receivedHow by what it is known when it came in, where that was before today; null where it came in today
 */
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
        @Size(max = 100) String contact,
        @Size(max = 1000) String receivedHow)
        implements Opening<Lead>, LeadAct {

    /** Of what came in today. */
    public RegisterLead(
            LeadSource source,
            LocalDate receivedOn,
            String content,
            String place,
            String about,
            String reporter,
            String contact) {
        this(source, receivedOn, content, place, about, reporter, contact, null);
    }

    @Override
    public Lead open(Desk desk) {
        boolean told = receivedHow != null && !receivedHow.isBlank();
        if (receivedOn.isBefore(desk.today()) && !told) {
            throw new Refusal("lead.receipt-untold", "cn-penalty-2021:#36", receivedOn).at("receivedHow", "receivedOn");
        }
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
                        told ? receivedHow : null,
                        desk.actor().user()));
    }
}
