package yidan.casework.seizure.setoff;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.UuidConverter;

/** That the things of a seizure are auctioned for the fine, by whom, and how that ended. Source: 行政强制法 第四十六条第三款、第四十八条. */
@Embeddable
public class SetOff {

    @Column(name = "set_off_auctioneer")
    private String auctioneer;

    @Column(name = "set_off_held_why")
    private String heldWhy;

    /** The decision on it: a case may have several, each on the things of its own seizure. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "set_off_decision")
    private UUID decision;

    @Column(name = "set_off_ended_on")
    private LocalDate endedOn;

    @Column(name = "set_off_ended_why")
    private String endedWhy;

    protected SetOff() {}

    /**
     * @param heldWhy why it was still held when its term was over; null where it is not over
     * @param decision the id of the 行政强制执行决定书
     */
    SetOff(String auctioneer, String heldWhy, UUID decision) {
        this.decision = decision;
        this.auctioneer = auctioneer.strip();
        this.heldWhy = heldWhy == null ? null : heldWhy.strip();
    }

    /** Nothing more of it is auctioned. */
    public void end(LocalDate on, String why) {
        endedOn = on;
        endedWhy = why.strip();
    }

    /** The id of the decision on it. */
    UUID decision() {
        return decision;
    }

    /** 受托的拍卖机构. */
    public String auctioneer() {
        return auctioneer;
    }

    public Optional<String> heldWhy() {
        return Optional.ofNullable(heldWhy);
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    /** Why the rest is not auctioned; empty where nothing was left, or it still is to be. */
    public Optional<String> endedWhy() {
        return Optional.ofNullable(endedWhy);
    }
}
