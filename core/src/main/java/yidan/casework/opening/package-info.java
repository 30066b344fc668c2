/** Opening a case and putting people on it: approval, withdrawal, replacement (行政处罚法 第四十二条、第四十三条、第五十四条). */
package yidan.casework.opening;
