package yidan.itemlist.adjustment;

import java.time.LocalDate;
import java.util.UUID;
import yidan.itemlist.AdjustmentGround;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.catalogue.motion.ProposalRow;

/**
 * A proposed adjustment and how far it has come.
 *
 * @param motion stage before the county government; null while it is not there
 */
public record AdjustmentRow(
        UUID id,
        long version,
        int proposer,
        LocalDate openedOn,
        String stage,
        AdjustmentKind kind,
        AdjustmentGround ground,
        Integer item,
        String name,
        String reason,
        String opinion,
        String motion)
        implements ProposalRow {
    static final String EXPRESSIONS = "d.id, d.version, d.tenant, d.openedOn, d.stage, d.proposal.kind,"
            + " d.proposal.ground, d.proposal.item, d.proposal.name, d.proposal.reason, d.opinion, m.stage";
}
