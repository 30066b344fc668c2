package yidan.casework.recording;

/**
 * Why nothing was filmed: it could not be, or must not be.
 * Source: 临政发〔2023〕14号 一、三 第十五条、第十六条; 朔政办发〔2019〕38号 全过程记录实施办法 第二十一条、第二十二条.
 */
public enum UnfilmedGround {
    /** 设备突发故障 */
    DEVICE,
    /** 天气恶劣 */
    WEATHER,
    /** 现场人员阻挠 */
    OBSTRUCTED,
    /** 其他客观原因 */
    OTHER,
    /** 在爆炸危险区域实施执法检查，没有符合防爆规定的音像记录设备 */
    EXPLOSION_RISK,
    /** 涉及军事、商业、技术秘密和个人隐私等信息，未经当事人同意 */
    SECRETS;

    /** Whether filming is forbidden, so that nothing was made that could be lost. */
    public boolean isForbidding() {
        return this == EXPLOSION_RISK || this == SECRETS;
    }
}
