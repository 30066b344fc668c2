package yidan.casework;

/** 简易程序、普通程序。 Source: 行政处罚法 第五十一条、第五十四条. */
public enum Procedure {
    SUMMARY,
    ORDINARY
}
