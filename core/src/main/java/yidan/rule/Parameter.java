package yidan.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import yidan.rule.library.ArticleRef;
import yidan.tenancy.Refusal;

/**
 * A parameter as it is in force in one county on one day; without a value where the texts leave it open and the county
 * has not set it.
 *
 * @param article where its value is written, or the article that leaves it open
 * @param effectiveFrom since when; empty where it has no value
 * @param note what has to be known about it; the reason of a reading
 */
public record Parameter(
        String code,
        String label,
        ParameterDefinition.Nature nature,
        String unit,
        Optional<BigDecimal> number,
        Optional<String> text,
        Optional<ArticleRef> article,
        boolean statutory,
        Optional<LocalDate> effectiveFrom,
        String note) {

    public boolean isSet() {
        return number.isPresent() || text.isPresent();
    }

    /** @throws Refusal {@code parameter.not-set}: the county must set it first */
    public BigDecimal requireNumber() {
        return number.orElseThrow(this::notSet);
    }

    /** @throws Refusal {@code parameter.not-set}: the county must set it first */
    public String requireText() {
        return text.orElseThrow(this::notSet);
    }

    private Refusal notSet() {
        return new Refusal(
                "parameter.not-set", article.map(ArticleRef::toString).orElse(""), label);
    }
}
