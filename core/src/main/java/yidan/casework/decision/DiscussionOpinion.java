package yidan.casework.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;

/** What one participant said when the case was discussed. Source: 行政处罚法 第五十七条第二款; 临政发〔2023〕14号 一、九 第十条. */
@Entity
@Table(name = "discussion_opinion")
@Kind(TableKind.OWN)
public class DiscussionOpinion extends NoteRow {

    private static final String ARTICLE = "cn-penalty-2021:#57";

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private int place;

    @Column(updatable = false)
    private String participant;

    @Column(updatable = false)
    private String opinion;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected DiscussionOpinion() {}

    private DiscussionOpinion(EnforcementCase of, LocalDate heldOn, int place, String who, String what, Desk desk) {
        super(of.owner(), desk.now());
        this.caseId = of.uuid();
        this.heldOn = heldOn;
        this.place = place;
        this.participant = who;
        this.opinion = what;
    }

    /** @param lines {@code 姓名：意见}, one for each participant */
    static List<DiscussionOpinion> parse(EnforcementCase of, List<String> lines, LocalDate heldOn, Desk desk) {
        List<DiscussionOpinion> said = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("[：:]", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new Refusal("discussion.line-without-name", ARTICLE, line).at("opinions");
            }
            String who = parts[0].strip();
            if (said.stream().anyMatch(one -> one.participant.equals(who))) {
                throw new Refusal("discussion.twice", ARTICLE, who).at("opinions");
            }
            said.add(new DiscussionOpinion(of, heldOn, said.size() + 1, who, parts[1].strip(), desk));
        }
        return said;
    }

    /** Whether this person took part when that case was discussed. */
    public static boolean isBy(Register register, UUID caseId, String name) {
        return register.of(DiscussionOpinion.class)
                        .where("d.caseId = :case", "case", caseId)
                        .where("d.participant = :name", "name", name)
                        .count()
                > 0;
    }

    public String participant() {
        return participant;
    }

    public String opinion() {
        return opinion;
    }

    public LocalDate heldOn() {
        return heldOn;
    }
}
