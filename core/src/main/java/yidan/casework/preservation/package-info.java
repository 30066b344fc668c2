/** Sampling, preservation by prior registration, appraisal (行政处罚法 第五十六条; 行政强制法 第二十五条第三款); uses {@code evidence}. */
package yidan.casework.preservation;
