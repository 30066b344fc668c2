package yidan.evidence.custody;

/** Why a thing that is to be given back cannot be, and stays with the custodian. Source: 行政强制法 第二十八条第二款; 临政发〔2023〕14号 四、九（四）（2）第五条. */
public enum Unclaimed {
    /** 当事人下落不明 */
    NOT_FOUND,
    /** 当事人拒绝领取 */
    REFUSED
}
