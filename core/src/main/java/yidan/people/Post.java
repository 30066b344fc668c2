package yidan.people;

/** On which post a person stands. Source: 临政发〔2023〕14号 一、七 第四条. */
public enum Post {
    /** 公务员 */
    CIVIL_SERVANT,
    /** 事业编制 */
    INSTITUTION,
    /** 聘用：不在编 */
    CONTRACT;

    /** 在编 */
    public boolean isEstablished() {
        return this != CONTRACT;
    }
}
