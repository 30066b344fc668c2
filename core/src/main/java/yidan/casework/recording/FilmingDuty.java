package yidan.casework.recording;

/** Whether a step is filmed. Source: 临政发〔2023〕14号 一、三 第八条、第十条、第十一条、第十六条. */
public enum FilmingDuty {
    /** 应当 */
    MUST,
    /** 根据实际情况 */
    MAY,
    /** 不得：涉及国家秘密、商业秘密、个人隐私，由县的清单写明 */
    MUST_NOT
}
