/** How a paper reached its party or did not, and what each manner of service leaves behind (行政处罚法 第六十一条; 朔政办发〔2019〕38号 第三十条、第三十三条). */
package yidan.casework.service;
