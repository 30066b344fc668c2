package yidan.evidence.custody;

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
    HAND_OVER(true);

    private final boolean approved;

    Movement(boolean approved) {
        this.approved = approved;
    }

    /** Whether the head approves it before it is done. */
    public boolean needsApproval() {
        return approved;
    }
}
