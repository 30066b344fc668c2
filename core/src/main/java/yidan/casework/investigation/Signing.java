package yidan.casework.investigation;

/** Whether who is on a record signed it. Source: 行政处罚法 第六十四条（八）; 临政发〔2023〕14号 四、八 第十二条. */
public enum Signing {
    /** 核对无误，已签名或者盖章 */
    SIGNED,
    /** 在屏幕上签名 */
    ON_SCREEN,
    /** 拒绝签名，已注明 */
    REFUSED
}
