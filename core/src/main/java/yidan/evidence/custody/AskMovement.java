package yidan.evidence.custody;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.files.Attachment;
import yidan.rule.library.Citations;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 入库、出库、清点、返还、变卖、销毁、移交：一人提出签名，另一人核对签名。 Source: 临政发〔2023〕14号 四、九（四）（2）第三条、第五条至第九条;
 * 行政强制法 第二十八条; 行政处罚法 第七十四条.
 *
 * @param where the shelf, the receiver, the body that destroys or buys
 * @param amount what was paid, of a sale
 * @param rule 罚没物品依法应当予以销毁的，依据的名称和条款; null for every other movement
 * @param evidenceKept 易腐物品先行处理、依法销毁前，已经拍照、录像、留样；照片附在物品上
 */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.LISTED, CustodyItem.STORED, CustodyItem.OUT})
@Needs({CustodyGates.KEEPER_IS_NO_OFFICER, CustodyGates.NOTHING_PENDING})
@Basis({"linyi-14:4.9d2#6", "linyi-14:4.9d2#3", "linyi-14:4.9d2#8", "cn-penalty-2021:#74"})
public record AskMovement(
        Id<CustodyItem> on,
        Long seen,
        @NotNull Movement movement,
        @NotBlank @Size(max = 1000) String why,
        @Size(max = 200) String where,
        @Digits(integer = 10, fraction = 2) @PositiveOrZero BigDecimal amount,
        @Size(max = 500) String rule,
        boolean evidenceKept)
        implements ActOn<CustodyItem>, CustodyAct {

    /** Of what is not destroyed, or by no rule of its own. */
    public AskMovement(
            Id<CustodyItem> on,
            Long seen,
            Movement movement,
            String why,
            String where,
            BigDecimal amount,
            boolean evidenceKept) {
        this(on, seen, movement, why, where, amount, null, evidenceKept);
    }

    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        if (movement == Movement.LOST) {
            throw new Refusal("custody.loss-is-reported", "linyi-14:4.9d2#7").at("movement");
        }
        boolean needsPlace = movement != Movement.COUNT;
        if (needsPlace && (where == null || where.isBlank())) {
            throw new Refusal("custody.where-missing", "linyi-14:4.9d2#6").at("where");
        }
        boolean auctioned = dossier.heldAs() == HeldAs.TO_AUCTION && movement == Movement.SELL;
        if (auctioned) {
            Disposals.found().requireDue(dossier, desk);
        }
        boolean early = dossier.heldAs() != HeldAs.CONFISCATED
                && !auctioned
                && (movement == Movement.SELL || movement == Movement.DESTROY);
        if (early && !evidenceKept) {
            throw new Refusal("custody.evidence-not-kept", "linyi-14:4.9d2#8").at("evidenceKept");
        }
        if ((movement == Movement.SELL) != (amount != null)) {
            throw new Refusal("custody.amount-of-sale", "linyi-14:4.9d2#3").at("amount");
        }
        dossier.ask(movement, desk.actor(), why, where, amount, movement == Movement.DESTROY ? rule : null);
        boolean destroysConfiscated = movement == Movement.DESTROY && dossier.heldAs() == HeldAs.CONFISCATED;
        if (destroysConfiscated && (rule == null || !Citations.nameAnArticle(rule))) {
            throw new Refusal("custody.destroyed-by-no-rule", "cn-penalty-2021:#74").at("rule");
        }
        if (movement.disposes() && dossier.heldAs() == HeldAs.CONFISCATED) {
            Disposals.found().requireServed(dossier, desk);
        }
        // The tick alone shows nobody what the thing was like.
        if (early && Attachment.of(desk.register(), dossier.uuid()).isEmpty()) {
            throw new Refusal("custody.no-photo", "linyi-14:4.9d2#8").at("evidenceKept");
        }
    }
}
