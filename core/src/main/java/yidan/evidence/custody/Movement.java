package yidan.evidence.custody;

import yidan.tenancy.Refusal;

/** What happens to a thing in custody, each signed by two people. Source: 临政发〔2023〕14号 四、九（四）（2）第三条、第五条至第九条. */
public enum Movement {
    /** 入库 */
    IN(false),
    /** 出库（送检、调取） */
    OUT(false),
    /** 归库 */
    BACK(false),
    /** 清点 */
    COUNT(false),
    /** 返还当事人 */
    RETURN(false),
    /** 变卖、拍卖 */
    SELL(true),
    /** 销毁 */
    DESTROY(true),
    /** 移交有权机关 */
    HAND_OVER(true),
    /** 灭失、损毁、耗尽，销账 */
    LOST(true);

    private final boolean approved;

    Movement(boolean approved) {
        this.approved = approved;
    }

    /** Whether the head approves it before it is done. */
    public boolean needsApproval() {
        return approved;
    }

    /** Whether somebody does something about the thing with the head's approval: what is lost is lost already. */
    public boolean disposes() {
        return approved && this != LOST;
    }

    /** @throws Refusal where a thing on that stage, that is held so and is of that nature, is not asked for so */
    void requireAllowed(String stage, HeldAs heldAs, Nature nature) {
        if (!startsFrom(stage)) {
            throw new Refusal("custody.not-from-here", "linyi-14:4.9d2#6").at("movement");
        }
        if (!heldAs.lets(this, nature)) {
            throw notOnThisGround(nature);
        }
    }

    /** The ground on which a thing is held does not let it go this way. */
    private Refusal notOnThisGround(Nature nature) {
        Refusal why =
                switch (this) {
                    case RETURN -> new Refusal("custody.not-to-return", "cn-compulsion-2011:#28");
                    case SELL ->
                        nature == Nature.DANGEROUS
                                ? new Refusal("custody.dangerous-not-sold", "linyi-14:4.9d2#9")
                                : new Refusal("custody.not-to-sell", "linyi-14:4.9d2#8");
                    case DESTROY -> new Refusal("custody.not-to-destroy", "linyi-14:4.9d2#9");
                    default -> new Refusal("custody.not-to-hand-over", "cn-compulsion-2011:#21");
                };
        return why.at("movement");
    }

    /** Whether a thing on that stage may be asked for so; what is lost is reported, wherever it was. */
    private boolean startsFrom(String stage) {
        boolean stored = CustodyItem.STORED.equals(stage);
        return switch (this) {
            case IN -> CustodyItem.LISTED.equals(stage);
            case BACK -> CustodyItem.OUT.equals(stage);
            case OUT, COUNT -> stored;
            case RETURN, SELL, DESTROY, HAND_OVER -> stored || CustodyItem.LISTED.equals(stage);
            case LOST -> false;
        };
    }
}
