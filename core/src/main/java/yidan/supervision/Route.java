package yidan.supervision;

/**
 * How a candidate came to be considered.
 * Source: 临政发〔2023〕14号 三、八 第四条.
 */
public enum Route {
    /** 单位推荐 */
    RECOMMENDED,
    /** 个人自荐 */
    SELF_NOMINATED,
    /** 定向邀请 */
    INVITED
}
