/** What is attached to a case beside its evidence: vouchers, supplementary material, what proves a service (1.9 第九条（二）12、22、23, 第十条 7、8). */
package yidan.ui.casework.voucher;
