package yidan.itemlist.catalogue.motion;

import java.util.UUID;
import yidan.itemlist.AdjustmentGround;
import yidan.itemlist.AdjustmentKind;

/** What a list shows of a proposal to change the catalogue, before the bureau and before the county government. */
public interface ProposalRow {

    UUID id();

    long version();

    String stage();

    AdjustmentKind kind();

    AdjustmentGround ground();

    /** Null for an item that is not in the catalogue yet. */
    Integer item();

    /** The name proposed; empty where it stays. */
    String name();

    int proposer();

    String reason();

    /** The bureau's; empty before its review. */
    String opinion();
}
