package yidan.casework.seizure.setoff;

/** The things of a seizure are auctioned for the fine, or not any more. Source: 行政强制法 第二十八条、第四十六条第三款. */
public sealed interface SetOffAct permits SetOffSeized, EndSetOff {}
