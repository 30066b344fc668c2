/**
 * The documents of a case: which act issues which form, filled from the dossier, so that nothing is typed twice (1.3
 * 行政执法全过程记录 第八条); uses {@code document}.
 */
package yidan.casework.paper;
