package yidan.casework.execution.opened;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.Conduct;
import yidan.casework.EnforcementCase;
import yidan.casework.Power;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.execution.lines.UnderLines;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.officers.Recusals;
import yidan.casework.officers.Team;
import yidan.casework.paper.Phrases;
import yidan.casework.recording.FilmedStep;
import yidan.party.Party;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Register;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * An execution as it is opened: against whom, for what, under which item of the list or instead of a party in which case, and
 * who handles it. Source: 行政强制法 第十七条、第三十四条、第五十条、第五十二条; 临政发〔2023〕13号 附件1 第15至20项.
 */
@MappedSuperclass
public abstract class OpenedEnforcement extends Dossier {

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EnforcementKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "under_lines", updatable = false)
    private UnderLines under;

    @Column(name = "item_id", updatable = false)
    private Integer item;

    @Column(name = "item_name", updatable = false)
    private String itemName;

    /** Version of the catalogue that words the item, for as long as it lasts; null for a substitution. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "catalogue_id", updatable = false)
    private UUID catalogue;

    @Embedded
    private Party party;

    /** Against whom it was opened, where others have taken over his duties since, and how. */
    @Column(name = "former_party")
    private String formerParty;

    /** When the last of them did. */
    @Column(name = "succeeded_on")
    private LocalDate succeededOn;

    @Column(updatable = false)
    private String facts;

    @Column(updatable = false)
    private String place;

    @Embedded
    private Team team;

    /** Accounts of those who handled it, or its case, before, with a blank between them: they judge nothing in it. */
    @Column(name = "former_handlers")
    private String former = "";

    /** Who has withdrawn from its case before it was decided, with a blank between them: none of them decides it. */
    @Column(name = "withdrawn_users")
    private String withdrawn = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "substitution_ground", updatable = false)
    private SubstitutionGround ground;

    protected OpenedEnforcement() {}

    private OpenedEnforcement(
            Desk desk, String stage, EnforcementKind kind, Party party, String facts, String place, Team team) {
        super(desk.actor().organisation(), TimeOrdered.id(desk.now()), stage, desk.today());
        this.kind = kind;
        this.party = party;
        this.facts = facts.strip();
        this.place = place.strip();
        this.team = team;
    }

    /**
     * Under an item of the list in force.
     *
     * @param under what endangers power lines; null where the item is not about them
     */
    protected OpenedEnforcement(
            Desk desk,
            String stage,
            EnforcementKind kind,
            UnderLines under,
            Power power,
            Party party,
            String facts,
            String place,
            Team team) {
        this(desk, stage, kind, party, facts, place, team);
        this.under = under;
        this.item = power.item();
        this.itemName = power.name();
        this.catalogue = power.catalogue();
    }

    /** Instead of a party in a case. */
    protected OpenedEnforcement(Desk desk, String stage, SubstitutionGround ground, EnforcementCase of, String facts) {
        this(desk, stage, ground.kind(), of.party().copy(), facts, of.conduct().place(), of.team());
        this.caseId = of.uuid();
        this.itemName = of.conduct().itemName();
        this.ground = ground;
        this.former = of.recusals().formerHandlers();
        this.withdrawn = of.recusals().accounts();
    }

    protected void passTo(Team newTeam) {
        former = Recusals.with(former, team);
        team = newTeam;
    }

    /** 变更当事人, while it stands still. */
    public void succeed(Party successor, String how, LocalDate on) {
        String one = party.name() + "：" + how.strip();
        formerParty = formerParty == null ? one : formerParty + "\n" + one;
        succeededOn = on;
        party = successor;
    }

    /** 变更当事人: it goes on from that stage. */
    public void succeed(Party successor, String how, LocalDate on, String stage) {
        succeed(successor, how, on);
        enter(stage);
    }

    /** Against whom it was opened and how others came to stand in his place; empty where it is the same still. */
    public Optional<String> formerParty() {
        return Optional.ofNullable(formerParty);
    }

    /** Whether a public notice goes before, and the party's terms for reconsideration and suit must have passed. */
    public boolean isAnnounced() {
        return kind.isAnnounced(under);
    }

    public FilmedStep filmedAs() {
        return kind.step(under);
    }

    /** Whether he handles it or did before, or did so with its case: he judges nothing in it. */
    public boolean hasHandled(String user) {
        return team.has(user) || Set.of(former.split(" ")).contains(user);
    }

    @Override
    public Optional<Part> partOf() {
        return part("EnforcementCase", caseId);
    }

    /** The power that it executes, as it was worded when that began; of a substitution the one of its case. */
    public Power power(Register register, LocalDate day) {
        if (caseId == null) {
            return Power.asWorded(register, catalogue, item, day);
        }
        Conduct of = register.load(EnforcementCase.class, Id.<EnforcementCase>of(caseId))
                .conduct();
        return Power.asWorded(register, of.catalogue(), of.item(), day);
    }

    /** Version of the catalogue that words its item; empty for a substitution. */
    public Optional<UUID> catalogue() {
        return Optional.ofNullable(catalogue);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public EnforcementKind kind() {
        return kind;
    }

    /** What endangers the power lines; empty where it is about something else. */
    public Optional<UnderLines> under() {
        return Optional.ofNullable(under);
    }

    /** The item of the list; empty for a substitution. */
    public Optional<Integer> item() {
        return Optional.ofNullable(item);
    }

    public String itemName() {
        return itemName;
    }

    /** As what a review of it names it. */
    public String reviewedAs() {
        return Phrases.name(kind);
    }

    public String cause() {
        return itemName;
    }

    /** Where its files lie: with it, and with its case. */
    public List<UUID> files() {
        return caseId == null ? List.of(uuid()) : List.of(uuid(), caseId);
    }

    public Party party() {
        return party;
    }

    public String facts() {
        return facts;
    }

    public String place() {
        return place;
    }

    public Team team() {
        return team;
    }

    /** Of a substitution. */
    public Optional<SubstitutionGround> ground() {
        return Optional.ofNullable(ground);
    }
}
