package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.officers.Recusals;
import yidan.casework.officers.Team;
import yidan.party.Party;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * A case as it is opened: against whom, for what, from which lead, by which procedure, and who handles it.
 * Source: 行政处罚法 第四十二条、第四十三条、第五十四条; 临政发〔2023〕14号 一、九 第五条.
 */
@MappedSuperclass
public abstract class OpenedCase extends Dossier {

    @Column(name = "case_number")
    private String number;

    @Enumerated(EnumType.STRING)
    private Procedure procedure;

    @Convert(converter = UuidConverter.class)
    @Column(name = "lead_dossier_id", updatable = false)
    private UUID lead;

    @Embedded
    private Party party;

    @Embedded
    private Conduct conduct;

    @Embedded
    private Team team;

    @Embedded
    private OpeningApproval opening;

    @Embedded
    private Recusals recusals = new Recusals();

    protected OpenedCase() {}

    OpenedCase(
            Desk desk,
            String stage,
            Procedure procedure,
            UUID lead,
            Party party,
            Conduct conduct,
            Team team,
            boolean urgent) {
        super(desk.actor().organisation(), TimeOrdered.id(desk.now()), stage, desk.today());
        this.procedure = procedure;
        this.lead = lead;
        this.party = party;
        this.conduct = conduct;
        this.team = team;
        this.opening = new OpeningApproval(urgent, desk.actor().user(), desk.now());
    }

    /** @param newNumber 案号: one case, one number. Source: 临政发〔2023〕14号 一、九 第五条 */
    public void approveOpening(String newNumber, String by, Instant at, String words) {
        opening.decide(by, at, words);
        register(newNumber);
        enter(CaseStages.INVESTIGATING);
    }

    public void refuseOpening(String by, Instant at, String reasons) {
        opening.decide(by, at, reasons);
        enter(CaseStages.REFUSED);
    }

    void register(String newNumber) {
        number = newNumber;
    }

    /** What was decided on the spot has its number already; that it goes on is the approval of its opening. */
    void goOnAsOrdinary(String by, Instant at, String reasons) {
        if (procedure == Procedure.SUMMARY) {
            procedure = Procedure.ORDINARY;
            opening.decide(by, at, reasons);
        }
    }

    void takeOver(Party successor, String how) {
        conduct.doneBy(party.name(), how);
        party = successor;
    }

    void passTo(Team newTeam) {
        recusals.leave(team);
        team = recusals.without(newTeam);
    }

    /** Whether he handles it or did before: he judges nothing in it. */
    public boolean hasHandled(String user) {
        return team.has(user) || recusals.hasHandled(user);
    }

    @Override
    public Optional<Refusal> barred(Actor person, Set<Role> as) {
        return recusals.bar(person, as);
    }

    /** 案号; empty before the opening is approved. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Procedure procedure() {
        return procedure;
    }

    public Optional<UUID> lead() {
        return Optional.ofNullable(lead);
    }

    public Party party() {
        return party;
    }

    public Conduct conduct() {
        return conduct;
    }

    public Team team() {
        return team;
    }

    public OpeningApproval opening() {
        return opening;
    }

    public Recusals recusals() {
        return recusals;
    }
}
