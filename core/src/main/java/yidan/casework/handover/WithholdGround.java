package yidan.casework.handover;

/** Why a decision is not published. Source: 临政发〔2023〕14号 一、十二 第五条. */
public enum WithholdGround {
    /** 法律、法规规定应当保密 */
    SECRET_BY_LAW,
    /** 涉及国家秘密、商业秘密和个人隐私 */
    SECRET_OR_PRIVATE,
    /** 公开可能危及国家安全、公共安全、经济安全和社会稳定 */
    DANGEROUS,
    /** 认为不宜公开的其他信息：审查评估，说明理由，报法制审核机构备案 */
    UNSUITABLE
}
