package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import yidan.tenancy.Refusal;

/**
 * 集体讨论: for complex cases and grave penalties the responsible persons of the organisation discuss and decide together.
 * Source: 行政处罚法 第五十七条第二款; 临政发〔2023〕14号 一、四 第十五条.
 */
@Embeddable
public class Discussion {

    private static final String CORRECTED = "linyi-14:1.4#15";

    @Column(name = "discussion_required")
    private boolean required;

    /** Accounts of those who were called to it, each between two blanks. */
    @Column(name = "discussion_called")
    private String called = "";

    @Column(name = "discussion_meets_on")
    private LocalDate meetsOn;

    @Column(name = "discussed_on")
    private LocalDate heldOn;

    @Column(name = "discussion_chair")
    private String chair;

    @Column(name = "discussion_present")
    private int present;

    @Column(name = "discussion_conclusion")
    private String conclusion;

    /** When what would be decided was last corrected as the legal review asks. */
    @Column(name = "discussion_corrected_on")
    private LocalDate correctedOn;

    protected Discussion() {}

    static Discussion none() {
        return new Discussion();
    }

    public void require() {
        required = true;
    }

    /**
     * Calls those who discuss it: from now on, until it is decided, its papers are open to them.
     *
     * @param users their accounts
     * @param on when they meet
     */
    public void call(Collection<String> users, LocalDate on) {
        require();
        open(users);
        meetsOn = on;
    }

    /** @param users accounts of those who belong to it, present or not: its papers are open to them */
    public void open(Collection<String> users) {
        called = users.stream().sorted().collect(Collectors.joining(" ", " ", " "));
    }

    /** Nobody is called to it any more. */
    void callOff() {
        called = "";
        meetsOn = null;
    }

    boolean isCalled(String user) {
        return called.contains(" " + user + " ");
    }

    public Optional<LocalDate> meetsOn() {
        return Optional.ofNullable(meetsOn);
    }

    /** What was discussed is no longer what would be decided. */
    void fallBack() {
        heldOn = null;
        conclusion = null;
        present = 0;
    }

    /** 采纳纠正意见: what was discussed before was another draft. */
    void correct(LocalDate on) {
        fallBack();
        correctedOn = on;
    }

    /** @throws Refusal {@code discussion.before-correction} */
    public void hold(LocalDate on, String chairedBy, int howMany, String result) {
        if (correctedOn != null && on.isBefore(correctedOn)) {
            throw new Refusal("discussion.before-correction", CORRECTED, correctedOn).at("heldOn");
        }
        heldOn = on;
        chair = chairedBy;
        present = howMany;
        conclusion = result.strip();
    }

    public boolean isRequired() {
        return required;
    }

    public Optional<LocalDate> correctedOn() {
        return Optional.ofNullable(correctedOn);
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
