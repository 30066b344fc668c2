package yidan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.casework.paper.Phrases;
import yidan.casework.recording.Filming;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 检查发现涉嫌违法的，登记为案源；责令改正的，仍然按期复查。 Source: 行政处罚法 第二十八条、第五十四条; 临政发〔2023〕13号 二（一）. */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Inspection.ORDERED, Inspection.OVERDUE, Inspection.CLOSED})
@Needs({Inspection.NO_LEAD, Inspection.PROBLEM})
@Basis({"cn-penalty-2021:#54", "linyi-13:#2"})
public record MakeLead(
        Id<Inspection> on,
        Long seen,
        @NotBlank @Size(max = 4000) String content) implements ActOn<Inspection>, InspectionAct {
    @Override
    public void perform(Inspection dossier, Desk desk) {
        Filming.requireVisit(
                desk, dossier, dossier.item(), dossier.inspectedOn().orElseThrow());
        Lead lead = new RegisterLead(
                        LeadSource.INSPECTION,
                        dossier.inspectedOn().orElseThrow(),
                        content,
                        dossier.place().orElse(null),
                        dossier.target().name(),
                        null,
                        null,
                        Phrases.of(
                                "inspection.lead-received",
                                Phrases.day(dossier.inspectedOn().orElseThrow())))
                .open(desk);
        dossier.becameLead(lead.uuid());
        if (dossier.stage().equals(Inspection.CLOSED)) {
            Lead.conclude(dossier, content, desk);
        }
    }
}
