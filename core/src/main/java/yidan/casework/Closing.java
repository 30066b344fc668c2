package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.casework.performance.ExecutionEnd;
import yidan.tenancy.UuidConverter;

/** 结案: proposed by the handler, approved by the head; then the file. Source: 临政发〔2023〕14号 一、九 第九条. */
@Embeddable
public class Closing {

    /** How often the head sent it back. */
    @Column(name = "closing_returns")
    private int returns;

    @Enumerated(EnumType.STRING)
    @Column(name = "closing_kind")
    private ClosingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "execution_end")
    private ExecutionEnd executionEnd;

    @Column(name = "closing_proposed_by")
    private String proposedBy;

    @Column(name = "closing_proposed_on")
    private LocalDate proposedOn;

    @Column(name = "closing_summary")
    private String summary;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closing_opinion")
    private String opinion;

    @Convert(converter = UuidConverter.class)
    @Column(name = "file_id")
    private UUID file;

    protected Closing() {}

    static Closing none() {
        return new Closing();
    }

    public void propose(ClosingKind newKind, String by, LocalDate on, String words) {
        kind = newKind;
        proposedBy = by;
        proposedOn = on;
        summary = words.strip();
        opinion = null;
    }

    /** @param ground why an execution ends; null where none does */
    public void endExecution(ExecutionEnd ground) {
        executionEnd = ground;
    }

    /** Back to the handler, with the head's reasons. */
    public void sendBack(String reasons) {
        kind = null;
        executionEnd = null;
        proposedBy = null;
        proposedOn = null;
        summary = null;
        opinion = reasons.strip();
        returns++;
    }

    /** What was proposed rested on a decision that has been taken back. */
    void fall() {
        kind = null;
        executionEnd = null;
        proposedBy = null;
        proposedOn = null;
        summary = null;
    }

    void approve(LocalDate on, String by, String words) {
        closedOn = on;
        closedBy = by;
        opinion = words == null || words.isBlank() ? null : words.strip();
    }

    /** What it ended with has fallen: it is closed anew, or goes on. */
    void reopen() {
        kind = null;
        executionEnd = null;
        proposedBy = null;
        proposedOn = null;
        summary = null;
        closedOn = null;
        closedBy = null;
        opinion = null;
    }

    void archive(UUID caseFile) {
        file = caseFile;
    }

    public Optional<ClosingKind> kind() {
        return Optional.ofNullable(kind);
    }

    public Optional<ExecutionEnd> executionEnd() {
        return Optional.ofNullable(executionEnd);
    }

    public boolean isProposed() {
        return kind != null;
    }

    public Optional<String> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    /** When it was proposed; empty where it is not, or was before the day was kept. */
    public Optional<LocalDate> proposedOn() {
        return Optional.ofNullable(proposedOn);
    }

    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /** What the head wrote, approving it or sending it back. */
    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<UUID> file() {
        return Optional.ofNullable(file);
    }
}
