package yidan.casework.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casework.Conduct;
import yidan.casework.EnforcementCase;
import yidan.casework.Power;
import yidan.casework.Prescription;
import yidan.casework.lead.Findings;
import yidan.casework.lead.Lead;
import yidan.casework.officers.Officers;
import yidan.casework.officers.Team;
import yidan.casework.paper.CasePapers;
import yidan.casework.penalty.GraveHarm;
import yidan.document.FormKind;
import yidan.itemlist.PowerType;
import yidan.party.Party;
import yidan.party.PartyKind;
import yidan.people.StaffMember;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提请立案：只能办理本机关现行清单上的处罚事项，未过追究时效，两名以上持证人员。 Source: 行政处罚法 第三十六条、第四十二条、第五十四条;
 * 临政发〔2023〕13号 二（一）.
 *
 * @param fromLead the lead that it comes from; null where the officers found it themselves
 * @param urgent begun before the approval, which is made up within the term
 * @param discoveredHow how it was discovered; only where no lead tells and it was before today
 * @param grave 涉及公民生命健康安全、金融安全且有危害后果: the longer prescription; null where it is the usual one
 * @param graveFacts which harm came of it; only where it is grave
 */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"cn-penalty-2021:#54", "linyi-13:#2", "cn-penalty-2021:#36"})
public record ProposeCase(
        Id<Lead> fromLead,
        @NotNull Integer item,
        @NotNull PartyKind partyKind,
        @NotBlank @Size(max = 120) String partyName,
        @Size(max = 18) String partyNumber,
        @Size(max = 100) String representative,
        @Size(max = 120) String address,
        @Size(max = 30) String phone,
        @NotBlank @Size(max = 100) String cause,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 120) String place,
        @NotNull @PastOrPresent LocalDate conductFrom,
        @PastOrPresent LocalDate conductTo,
        @NotNull @PastOrPresent LocalDate discoveredOn,
        @Size(max = 1000) String discoveredHow,
        GraveHarm grave,
        @Size(max = 1000) String graveFacts,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        boolean urgent)
        implements Opening<EnforcementCase>, OpeningAct {

    @Override
    public EnforcementCase open(Desk desk) {
        Power power =
                Power.inForce(desk.register(), desk.actor().organisation(), item, PowerType.PENALTY, desk.today());
        Conduct conduct = new Conduct(
                power,
                cause,
                facts,
                place,
                conductFrom,
                conductTo,
                new Conduct.Discovery(discoveredOn, discoveredHow, grave, graveFacts));
        Prescription.check(desk.register(), conduct);
        if (fromLead == null) {
            Prescription.checkOwn(desk.today(), conduct);
        }
        Team team = Officers.team(desk.register(), lead, assistant, power.departments(), desk.today());
        Party party = new Party(partyKind, partyName, partyNumber, representative, address, phone);
        EnforcementCase dossier = desk.register()
                .add(EnforcementCase.propose(
                        desk, fromLead == null ? null : fromLead.value(), party, conduct, team, urgent));
        if (fromLead != null) {
            Lead taken = desk.register().load(Lead.class, fromLead);
            Prescription.checkAgainst(taken.receivedOn(), conduct);
            taken.takeUp(dossier.uuid(), desk.today());
            Findings.all().forEach(found -> found.goOver(taken, dossier, desk));
        }
        LeadersOpinion.weigh(desk, dossier);
        if (urgent) {
            Clocks.of(desk).start(Terms.URGENT_OPENING_REPORTED, dossier);
        }
        CasePapers.of(dossier, desk).draft(FormKind.CASE_OPENING, Map.of());
        return dossier;
    }
}
