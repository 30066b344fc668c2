package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * 集体讨论: for complex cases and grave penalties the responsible persons of the organisation discuss and decide together.
 * Source: 行政处罚法 第五十七条第二款; 临政发〔2023〕14号 一、四 第十五条.
 */
@Embeddable
public class Discussion {

    @Column(name = "discussion_required")
    private boolean required;

    @Column(name = "discussed_on")
    private LocalDate heldOn;

    @Column(name = "discussion_chair")
    private String chair;

    @Column(name = "discussion_present")
    private int present;

    @Column(name = "discussion_conclusion")
    private String conclusion;

    protected Discussion() {}

    static Discussion none() {
        return new Discussion();
    }

    public void require() {
        required = true;
    }

    /** What was discussed is no longer what would be decided. */
    void fallBack() {
        heldOn = null;
        conclusion = null;
        present = 0;
    }

    public void hold(LocalDate on, String chairedBy, int howMany, String result) {
        heldOn = on;
        chair = chairedBy;
        present = howMany;
        conclusion = result.strip();
    }

    public boolean isRequired() {
        return required;
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    public Optional<String> chair() {
        return Optional.ofNullable(chair);
    }

    public int present() {
        return present;
    }

    public Optional<String> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    Optional<Refusal> obstacle() {
        return required && heldOn == null
                ? Optional.of(new Refusal("case.not-discussed", "cn-penalty-2021:#57"))
                : Optional.empty();
    }
}
