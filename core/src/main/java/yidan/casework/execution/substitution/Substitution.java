package yidan.casework.execution.substitution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/** What the decision names: the object, the day, the estimated cost, who performs. Source: 行政强制法 第五十一条（一）. */
@Embeddable
public class Substitution {

    private static final String ARTICLE = "cn-compulsion-2011:#51";

    @Column(name = "substitute_object")
    private String object;

    @Column(name = "substitute_on")
    private LocalDate day;

    @Column(name = "substitute_estimate")
    private BigDecimal estimate;

    @Column(name = "substitute_performer")
    private String performer;

    protected Substitution() {}

    /** @param performer empty where the authority performs it itself */
    Substitution(String object, LocalDate day, BigDecimal estimate, String performer) {
        this.object = object.strip();
        this.day = day;
        this.estimate = estimate;
        this.performer = named(performer);
    }

    private static String named(String performer) {
        return performer == null || performer.isBlank() ? null : performer.strip();
    }

    /** As the party was told: by nobody else. */
    public void requireAsTold(String by) {
        String actual = named(by);
        if (!Optional.ofNullable(actual).equals(performer())) {
            throw new Refusal("enforcement.another-performer", ARTICLE).at("performer");
        }
    }

    public String object() {
        return object;
    }

    public LocalDate day() {
        return day;
    }

    public BigDecimal estimate() {
        return estimate;
    }

    /** Empty where the authority performs it itself. */
    public Optional<String> performer() {
        return Optional.ofNullable(performer);
    }
}
