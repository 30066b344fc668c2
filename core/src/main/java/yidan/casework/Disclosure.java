package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * Whether a decision is handed over to be published, and what became of that: published, or withheld for a reason that
 * the county's rules name.
 * Source: 行政处罚法 第四十八条; 临政发〔2023〕14号 一、十二 第五条、第七条、第九条.
 */
@Embeddable
public class Disclosure {

    private static final String DAYS = "linyi-14:1.12#7";
    private static final String WITHDRAWN = "cn-penalty-2021:#48";

    @Column(name = "to_be_published")
    private boolean handedOver;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_where")
    private String where;

    @Column(name = "withheld_why")
    private String withheldWhy;

    @Column(name = "publication_withdrawn_on")
    private LocalDate withdrawnOn;

    /** The decision was changed or put right: what was published before is published anew, as it is now. */
    @Column(name = "publish_anew")
    private boolean anew;

    protected Disclosure() {}

    static Disclosure none() {
        return new Disclosure();
    }

    void handOver() {
        handedOver = true;
    }

    public void publish(LocalDate on, String place) {
        requireOpen();
        publishedOn = on;
        where = place.strip();
        withdrawnOn = null;
        anew = false;
    }

    /** What was published is not what the decision says now. */
    void renew() {
        anew = publishedOn != null;
    }

    public boolean isToBeRenewed() {
        return anew;
    }

    /** What the public reads is withdrawn, and told why, before the rest is kept from it. Source: 行政处罚法 第四十八条第二款. */
    public void withhold(String why) {
        requireOpen();
        if (isPublic()) {
            throw new Refusal("disclosure.withdraw-first", WITHDRAWN);
        }
        withheldWhy = why.strip();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refusal("disclosure.nothing-to-publish", DAYS);
        }
    }

    public void withdraw(LocalDate on) {
        if (!isPublic()) {
            throw new Refusal("disclosure.not-published", WITHDRAWN);
        }
        if (on.isBefore(publishedOn)) {
            throw new Refusal("disclosure.before-the-publication", "linyi-14:1.12#9").at("withdrawnOn");
        }
        withdrawnOn = on;
    }

    /** Handed over, and neither published as it is now nor withheld. */
    public boolean isOpen() {
        return handedOver && withheldWhy == null && (publishedOn == null || anew);
    }

    /** Published, and not withdrawn. */
    public boolean isPublic() {
        return publishedOn != null && withdrawnOn == null;
    }

    public boolean isHandedOver() {
        return handedOver;
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public Optional<String> where() {
        return Optional.ofNullable(where);
    }

    public Optional<String> withheldWhy() {
        return Optional.ofNullable(withheldWhy);
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }
}
