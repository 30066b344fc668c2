package yidan.casework.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import yidan.tenancy.Refusal;

/**
 * 履行方式和期限 of a penalty that is not money: how, and in how many days from the receipt of the decision.
 * Source: 行政处罚法 第五十九条第一款（四）.
 */
@Embeddable
public class ToPerform {

    private static final String ARTICLE = "cn-penalty-2021:#59";

    @Column(name = "perform_manner")
    private String manner;

    @Column(name = "perform_within")
    private Integer within;

    protected ToPerform() {}

    /** Nothing is said: money has its own days, a warning is nothing to perform. */
    public static ToPerform nothing() {
        return new ToPerform();
    }

    /**
     * @param manner how; null where nothing has to be said
     * @param within in how many days from the receipt; 0 at once
     * @throws Refusal where one of the kinds has to be performed and it is not said how or until when
     */
    public static ToPerform of(Set<PenaltyKind> kinds, String manner, Integer within) {
        boolean said = manner != null && !manner.isBlank();
        boolean asked = kinds.stream().anyMatch(PenaltyKind::isPerformedOtherwise);
        if (!said && (asked || within != null)) {
            throw new Refusal("penalty.manner-not-said", ARTICLE).at("performManner");
        }
        if (said && within == null) {
            throw new Refusal("penalty.days-not-said", ARTICLE).at("performWithin");
        }
        ToPerform one = new ToPerform();
        one.manner = said ? manner.strip() : null;
        one.within = within;
        return one;
    }

    /** What is left of it where only these kinds are. */
    public ToPerform leftOf(Set<PenaltyKind> kinds) {
        return kinds.stream().anyMatch(PenaltyKind::isPerformedOtherwise) ? this : nothing();
    }

    public Optional<String> manner() {
        return Optional.ofNullable(manner);
    }

    /** Days from the receipt; 0 at once; empty where nothing is said. */
    public Optional<Integer> within() {
        return Optional.ofNullable(within);
    }

    /** The last day for what was received on that day; empty where nothing is said. */
    public Optional<LocalDate> until(LocalDate received) {
        return within().map(received::plusDays);
    }
}
