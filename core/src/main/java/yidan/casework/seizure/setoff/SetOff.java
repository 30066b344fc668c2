package yidan.casework.seizure.setoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** That the things of a seizure are auctioned for the fine, by whom, and how that ended. Source: 行政强制法 第四十六条第三款、第四十八条. */
@Embeddable
public class SetOff {

    @Column(name = "set_off_auctioneer")
    private String auctioneer;

    @Column(name = "set_off_held_why")
    private String heldWhy;

    @Column(name = "set_off_ended_on")
    private LocalDate endedOn;

    @Column(name = "set_off_ended_why")
    private String endedWhy;

    protected SetOff() {}

    /** @param heldWhy why it was still held when its term was over; null where it is not over */
    public SetOff(String auctioneer, String heldWhy) {
        this.auctioneer = auctioneer.strip();
        this.heldWhy = heldWhy == null ? null : heldWhy.strip();
    }

    /** Nothing more of it is auctioned. */
    public void end(LocalDate on, String why) {
        endedOn = on;
        endedWhy = why.strip();
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
