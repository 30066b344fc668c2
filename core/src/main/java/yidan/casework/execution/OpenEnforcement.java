package yidan.casework.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casework.Power;
import yidan.casework.execution.lines.UnderLines;
import yidan.casework.lead.Lead;
import yidan.casework.officers.Officers;
import yidan.casework.officers.Team;
import yidan.itemlist.PowerType;
import yidan.party.Party;
import yidan.party.PartyKind;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/**
 * 启动行政强制：只能办理本机关现行清单上的强制事项；种类由事项的设定依据确定。 Source: 临政发〔2023〕13号 二（一），附件1 第15至20项;
 * 行政强制法 第十三条、第十七条.
 *
 * @param underLines what endangers the power lines, of the item about them; null for the others
 * @param fromLead the lead that it comes from; null where the officers found it themselves
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP})
@Basis({"linyi-13:#2", "linyi-13:annex-1#16", "cn-compulsion-2011:#13", "cn-compulsion-2011:#17"})
public record OpenEnforcement(
        @NotNull Integer item,
        @NotNull PartyKind partyKind,
        @NotBlank @Size(max = 120) String partyName,
        @Size(max = 18) String partyNumber,
        @Size(max = 100) String representative,
        @Size(max = 120) String address,
        @Size(max = 30) String phone,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 120) String place,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        UnderLines underLines,
        Id<Lead> fromLead)
        implements Opening<Enforcement>, EnforcementAct {

    private static final String LINES = "linyi-13:annex-1#16";

    /** Of what the officers found themselves, and not under power lines. */
    public OpenEnforcement(
            Integer item,
            PartyKind partyKind,
            String partyName,
            String partyNumber,
            String representative,
            String address,
            String phone,
            String facts,
            String place,
            Id<StaffMember> lead,
            Id<StaffMember> assistant) {
        this(
                item,
                partyKind,
                partyName,
                partyNumber,
                representative,
                address,
                phone,
                facts,
                place,
                lead,
                assistant,
                null,
                null);
    }

    @Override
    public Enforcement open(Desk desk) {
        Power power =
                Power.inForce(desk.register(), desk.actor().organisation(), item, PowerType.COMPULSION, desk.today());
        EnforcementKind kind = EnforcementKind.of(power.laws())
                .orElseThrow(
                        () -> new Refusal("enforcement.no-power", "cn-compulsion-2011:#13", power.name()).at("item"));
        requireToldUnderLines(kind);
        Team team = Officers.team(desk.register(), lead, assistant, power.departments(), desk.today());
        Party party = new Party(partyKind, partyName, partyNumber, representative, address, phone);
        Enforcement opened =
                desk.register().add(new Enforcement(desk, kind, underLines, power, party, facts, place, team));
        if (fromLead != null) {
            desk.register().load(Lead.class, fromLead).takeUpByExecution(opened.uuid(), desk.today());
        }
        return opened;
    }

    /** Only what is pulled down is announced: what it is has to be told. */
    private void requireToldUnderLines(EnforcementKind kind) {
        if (kind.isOfPowerLines() && underLines == null) {
            throw new Refusal("enforcement.under-lines-missing", LINES).at("underLines");
        }
        if (!kind.isOfPowerLines() && underLines != null) {
            throw new Refusal("enforcement.not-under-lines", LINES).at("underLines");
        }
    }

    /** Whether the item is about power lines, so that it is told what endangers them. */
    public static boolean isOfPowerLines(Register register, int item, LocalDate day) {
        return EnforcementKind.of(Power.published(register, item, day).laws())
                .filter(EnforcementKind::isOfPowerLines)
                .isPresent();
    }
}
