package yidan.casework.seizure.setoff;

/** The things of a seizure are to be auctioned for the fine, are, or not any more. Source: 行政强制法 第二十八条、第四十六条第三款. */
public sealed interface SetOffAct permits ProposeSetOff, RefuseSetOff, SetOffSeized, EndSetOff {}
