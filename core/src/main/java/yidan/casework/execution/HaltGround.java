package yidan.casework.execution;

/** 应当中止执行的情形。 Source: 行政强制法 第三十九条. */
public enum HaltGround {
    /** 当事人履行确有困难或者暂无履行能力，没有明显社会危害 */
    UNABLE,
    /** 当事人履行确有困难或者暂无履行能力，有明显社会危害 */
    UNABLE_AND_HARMFUL,
    /** 第三人对执行标的主张权利，确有理由 */
    THIRD_PARTY,
    /** 执行可能造成难以弥补的损失，且中止执行不损害公共利益 */
    IRREPARABLE,
    /** 行政机关认为需要中止执行的其他情形 */
    OTHER;

    /** Whether three years of it are the end. */
    boolean lapses() {
        return this == UNABLE;
    }
}
