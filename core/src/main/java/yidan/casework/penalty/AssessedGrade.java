package yidan.casework.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The benchmark's grade to which the facts of the case led, with its range in yuan: it stands beside what is decided, so that
 * the database holds one against the other; and so do the kinds of the circumstances that were ticked.
 * Source: 临政发〔2023〕14号 一、五 第三条、第九条（三）至（六）; 行政处罚法 第三十四条.
 */
@Embeddable
public class AssessedGrade {

    @Column(name = "assessed_grade")
    private String name;

    @Column(name = "assessed_least")
    private BigDecimal least;

    @Column(name = "assessed_most")
    private BigDecimal most;

    /** Kinds of ticked circumstances, with a blank between them; null where nobody looked for any. */
    @Column(name = "assessed_ticked")
    private String ticked;

    @Column(name = "assessed_listed")
    private String listed;

    protected AssessedGrade() {}

    /**
     * @param least null where the grade gives no fine from below
     * @param most null where it gives no fine
     */
    public AssessedGrade(String name, BigDecimal least, BigDecimal most) {
        this.name = name;
        this.least = least;
        this.most = most;
    }

    /**
     * Of which kinds something was ticked, and for which the benchmark has a list: those that say how a penalty stands to its
     * range, or that there is none.
     */
    public AssessedGrade with(Collection<? extends Enum<?>> ofTicked, Collection<? extends Enum<?>> ofListed) {
        ticked = names(ofTicked);
        listed = names(ofListed);
        return this;
    }

    private static String names(Collection<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /**
     * Whether a penalty stands to its range as the ticked circumstances have it. Without any it is lighter, mitigated or
     * heavier only where the benchmark does not list what makes it so. Source: 临政发〔2023〕14号 一、五 第九条（三）至（六）.
     */
    public boolean agreesWith(Mitigation mitigation) {
        String own = mitigation == Mitigation.NONE ? "" : mitigation.name();
        return ticked == null
                || ticked.equals(own)
                || ticked.isEmpty() && !List.of(listed.split(" ")).contains(own);
    }

    /** Whether a circumstance of that kind was ticked. */
    public boolean hasTicked(Mitigation mitigation) {
        return ticked != null && List.of(ticked.split(" ")).contains(mitigation.name());
    }

    /** Whether any was ticked. */
    public boolean hasTicked() {
        return ticked != null && !ticked.isEmpty();
    }

    public String name() {
        return name;
    }

    /** Empty where the grade gives no fine from below. */
    public Optional<BigDecimal> least() {
        return Optional.ofNullable(least);
    }

    /** Empty where it gives no fine. */
    public Optional<BigDecimal> most() {
        return Optional.ofNullable(most);
    }

    /** As far as it is not more than that. */
    public AssessedGrade upTo(BigDecimal limit) {
        return most == null || most.compareTo(limit) <= 0 ? this : new AssessedGrade(name, least, limit);
    }

    /** Whether all that it gives is more than that. */
    public boolean isAbove(BigDecimal limit) {
        return least != null && least.compareTo(limit) > 0;
    }

    /** Whether what is decided departs from it: a fine outside of it, or none where it asks for one. */
    public boolean isLeftBy(Optional<BigDecimal> fine) {
        return fine.map(much -> !holds(much)).orElse(fines());
    }

    /**
     * Whether a penalty departs from it in anything.
     *
     * @param named the grade that it names; empty where it names none
     */
    public boolean isLeftBy(Optional<String> named, Mitigation mitigation, Optional<BigDecimal> fine) {
        return !agreesWith(mitigation) || named.filter(one -> !one.equals(name)).isPresent() || isLeftBy(fine);
    }

    /** Whether the grade asks for a fine. */
    public boolean fines() {
        return most != null;
    }

    /** Whether a fine lies in it. */
    public boolean holds(BigDecimal fine) {
        return fines() && fine.compareTo(most) <= 0 && (least == null || fine.compareTo(least) >= 0);
    }
}
