package yidan.casework.seizure.setoff;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.UuidConverter;

/** That the things of a seizure are to be auctioned for the fine, by whom and why, and how that ended. Source: 行政强制法 第四十六条第三款、第四十八条. */
@Embeddable
public class SetOff {

    @Column(name = "set_off_auctioneer")
    private String auctioneer;

    @Column(name = "set_off_reasons")
    private String reasons;

    @Column(name = "set_off_held_why")
    private String heldWhy;

    @Column(name = "set_off_proposed_on")
    private LocalDate proposedOn;

    /** The decision on it: a case may have several, each on the things of its own seizure. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "set_off_decision")
    private UUID decision;

    @Column(name = "set_off_ended_on")
    private LocalDate endedOn;

    @Column(name = "set_off_ended_why")
    private String endedWhy;

    protected SetOff() {}

    /** @param heldWhy why it is still held when its term is over; null where it is not over */
    SetOff(String auctioneer, String reasons, String heldWhy, LocalDate proposedOn) {
        this.auctioneer = auctioneer.strip();
        this.reasons = reasons.strip();
        this.heldWhy = heldWhy == null ? null : heldWhy.strip();
        this.proposedOn = proposedOn;
    }

    /** @param by the id of the 行政强制执行决定书 */
    public void decide(UUID by) {
        decision = by;
    }

    /** Nothing more of it is auctioned, or nothing comes of what was proposed. */
    public void end(LocalDate on, String why) {
        endedOn = on;
        endedWhy = why.strip();
    }

    /** The id of the decision on it. */
    public UUID decision() {
        return decision;
    }

    /** The head has neither decided it nor turned it down. */
    public boolean isProposed() {
        return decision == null && !isEnded();
    }

    public boolean isDecided() {
        return decision != null;
    }

    /** 受托的拍卖机构. */
    public String auctioneer() {
        return auctioneer;
    }

    /** Why the fine is taken out of what was seized. */
    public String reasons() {
        return reasons;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<String> heldWhy() {
        return Optional.ofNullable(heldWhy);
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    /** Why the rest is not auctioned, or nothing of it at all; empty where nothing was left, or it still is to be. */
    public Optional<String> endedWhy() {
        return Optional.ofNullable(endedWhy);
    }
}
