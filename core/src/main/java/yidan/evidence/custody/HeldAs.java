package yidan.evidence.custody;

/** On what ground a thing is held. Source: 行政处罚法 第五十六条; 行政强制法 第二十四条; 临政发〔2023〕14号 四、九（四）（2）第一条. */
public enum HeldAs {
    /** 先行登记保存 */
    PRESERVED,
    /** 扣押 */
    SEIZED,
    /** 查封，就地 */
    SEALED,
    /** 罚没 */
    CONFISCATED,
    /** 应当返还 */
    TO_RETURN,
    /** 送检测、鉴定，有结论后返还 */
    APPRAISED,
    /** 应当移交有权机关、随案移送 */
    TO_HAND_OVER,
    /** 依法应当销毁 */
    TO_DESTROY,
    /** 依法拍卖抵缴罚款：行政强制法 第四十六条第三款 */
    TO_AUCTION;

    /** Whether it is in the hands of the organisation until a decision: what spoils or endangers meanwhile may go early. */
    public boolean isTaken() {
        return this == SEIZED || this == SEALED;
    }

    /** Whether it is the party's as long as nothing else is decided. */
    public boolean isTheParties() {
        return switch (this) {
            case PRESERVED, SEIZED, SEALED, TO_RETURN, APPRAISED, TO_AUCTION -> true;
            case CONFISCATED, TO_HAND_OVER, TO_DESTROY -> false;
        };
    }

    /** Whether what becomes of it is written down for the file of its case. */
    public boolean isDisposedOf() {
        return this == CONFISCATED || this == TO_DESTROY || this == TO_AUCTION;
    }

    /** Whether a thing that is held so may go that way; it always comes in, goes out, is counted, and may be lost. */
    boolean lets(Movement movement, Nature nature) {
        return switch (movement) {
            case RETURN -> this == TO_RETURN;
            case SELL ->
                this == CONFISCATED && nature != Nature.DANGEROUS
                        || this == TO_AUCTION
                        || isTaken() && nature == Nature.PERISHABLE;
            case DESTROY -> isDisposedOf() && this != TO_AUCTION || isTaken() && nature != Nature.ORDINARY;
            case HAND_OVER -> this == TO_HAND_OVER || this == CONFISCATED;
            case IN, BACK, OUT, COUNT, LOST -> true;
        };
    }
}
