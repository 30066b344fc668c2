package yidan.evidence;

/** 当事人主体资格证明材料(含身份证明、授权委托书等)。 Source: 临政发〔2023〕14号 一、九 第九条（二）2. */
public enum PartyProof {
    /** 身份证明 */
    IDENTITY,
    /** 营业执照等登记证照 */
    LICENCE,
    /** 法定代表人、负责人身份证明 */
    REPRESENTATIVE,
    /** 授权委托书 */
    AUTHORISATION,
    /** 其他主体资格证明 */
    OTHER
}
