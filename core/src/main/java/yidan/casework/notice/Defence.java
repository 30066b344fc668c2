package yidan.casework.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.penalty.PenaltyKindsConverter;
import yidan.tenancy.Refusal;

/**
 * What was intended when the party spoke for itself or asked to be heard. Nothing heavier is intended after that, as often
 * as it may be told anew, unless something is proved since then that the party did not bring itself.
 * Source: 行政处罚法 第四十五条第二款.
 */
@Embeddable
public class Defence {

    private static final Pattern NOTHING = Pattern.compile("无[。.]?");

    /** Lighter than whatever else the party may have been told: in place of it, and not beside it. */
    private static final Set<PenaltyKind> LIGHTEST = EnumSet.of(PenaltyKind.WARNING, PenaltyKind.PUBLIC_CRITICISM);

    @Convert(converter = PenaltyKindsConverter.class)
    @Column(name = "defended_kinds")
    private Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);

    @Column(name = "defended_fine")
    private BigDecimal fine;

    @Column(name = "defended_gains")
    private BigDecimal gains;

    @Column(name = "defended_goods_value")
    private BigDecimal goodsValue;

    @Column(name = "defended_goods")
    private String goods;

    @Column(name = "defended_words")
    private String words;

    /** What was found by then was weighed when it was decided on the spot: proved later it is nothing new. */
    @Column(name = "defence_knew_until")
    private Instant knewUntil;

    private boolean defended;

    @Column(name = "defence_overtaken")
    private boolean overtaken;

    protected Defence() {}

    public static Defence none() {
        return new Defence();
    }

    /** The party has spoken against this. */
    public void against(Penalty intended) {
        defended = true;
        overtaken = false;
        kinds = EnumSet.copyOf(intended.kinds());
        fine = intended.fine().orElse(null);
        gains = intended.confiscatedGains().orElse(null);
        goodsValue = intended.goodsValue().orElse(null);
        goods = intended.confiscatedGoods().orElse(null);
        words = intended.words().orElse(null);
        knewUntil = null;
    }

    /** The party has spoken against what is decided on the spot, unless it had nothing to say. Source: 行政处罚法 第五十二条. */
    public void againstOnTheSpot(String said, Penalty intended, Instant at) {
        if (!NOTHING.matcher(said.strip()).matches()) {
            against(intended);
            knewUntil = at;
        }
    }

    /** Something was proved since, and not by the party. */
    public void overtake(Instant found) {
        overtaken |= defended && (knewUntil == null || found.isAfter(knewUntil));
    }

    /** @throws Refusal {@code case.heavier-after-defence} */
    public void requireNoHeavier(Penalty intended) {
        if (!defended || overtaken) {
            return;
        }
        if (isOtherKind(intended.kinds())
                || SaidBefore.isMore(intended.confiscatedGoods(), goods)
                || SaidBefore.isMore(intended.words(), words)
                || isMore(intended.fine(), fine)
                || isMore(intended.confiscatedGains(), gains)
                || isMore(intended.goodsValue(), goodsValue)) {
            throw new Refusal("case.heavier-after-defence", "cn-penalty-2021:#45").at("fine", "kinds");
        }
    }

    private boolean isOtherKind(Set<PenaltyKind> intended) {
        boolean lessened = kinds.stream().anyMatch(kind -> !LIGHTEST.contains(kind) && !intended.contains(kind));
        return intended.stream().anyMatch(kind -> !kinds.contains(kind) && !(lessened && LIGHTEST.contains(kind)));
    }

    private static boolean isMore(Optional<BigDecimal> intended, BigDecimal before) {
        return intended.isPresent() && (before == null || intended.get().compareTo(before) > 0);
    }
}
