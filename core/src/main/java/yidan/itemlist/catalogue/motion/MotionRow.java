package yidan.itemlist.catalogue.motion;

import java.time.LocalDate;
import java.util.UUID;
import yidan.itemlist.AdjustmentGround;
import yidan.itemlist.AdjustmentKind;

/**
 * A motion to change the catalogue.
 *
 * @param item null for an item that is not in the catalogue yet
 * @param name name proposed; empty where it stays
 */
public record MotionRow(
        UUID id,
        long version,
        String stage,
        AdjustmentKind kind,
        AdjustmentGround ground,
        Integer item,
        String name,
        int proposer,
        String reason,
        String opinion,
        String meeting,
        LocalDate decidedOn,
        String documentNumber,
        String refusalReason)
        implements ProposalRow {
    public static final String EXPRESSIONS =
            "d.id, d.version, d.stage, d.proposal.kind, d.proposal.ground, d.proposal.item,"
                    + " d.proposal.name, d.proposer, d.proposal.reason, d.opinion, d.meeting, d.decidedOn, d.documentNumber,"
                    + " d.refusalReason";
}
