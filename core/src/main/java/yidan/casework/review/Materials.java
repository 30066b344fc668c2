package yidan.casework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.evidence.Evidence;

/** What is handed in for a legal review. Source: 临政发〔2023〕14号 一、四 第十条. */
@Embeddable
public class Materials {

    @Column(updatable = false)
    private String proposal;

    @Column(updatable = false)
    private String report;

    @Column(name = "draft_decision", updatable = false)
    private String draftDecision;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(updatable = false)
    private String evidence;

    @Column(name = "hearing_record", updatable = false)
    private String hearingRecord;

    protected Materials() {}

    /**
     * @param proposal 建议及其情况说明
     * @param report 调查（审查）终结报告
     * @param draft 决定书代拟稿
     * @param basis 法律依据
     */
    public static Materials of(Desk desk, Reviewed of, String proposal, String report, String draft, String basis) {
        Materials materials = new Materials();
        materials.proposal = proposal.strip();
        materials.report = report.strip();
        materials.draftDecision = draft.strip();
        materials.legalBasis = basis.strip();
        StringBuilder lines = new StringBuilder();
        for (UUID dossier : of.files()) {
            for (Evidence piece : Evidence.of(desk.register(), dossier)) {
                lines.append(piece.title())
                        .append("　")
                        .append(piece.obtainedOn())
                        .append("　")
                        .append(piece.proves())
                        .append('\n');
            }
        }
        materials.evidence = lines.toString();
        return materials;
    }

    /** 经听证的. */
    public Materials heard(String record) {
        hearingRecord = record;
        return this;
    }

    public String proposal() {
        return proposal;
    }

    /** 调查终结报告 */
    public String report() {
        return report;
    }

    public String draftDecision() {
        return draftDecision;
    }

    public String legalBasis() {
        return legalBasis;
    }

    /** One line for each piece. */
    public String evidence() {
        return evidence;
    }

    public Optional<String> hearingRecord() {
        return Optional.ofNullable(hearingRecord);
    }
}
