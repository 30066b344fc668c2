/** What proves how a decision was carried out and a wrong put right, and what stands in the supplementary volume alone (1.9 案卷制作规范 第九条（二）12、22, 第十条 7、8). */
package yidan.casework.voucher;
