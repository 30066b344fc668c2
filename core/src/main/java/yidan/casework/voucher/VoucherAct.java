package yidan.casework.voucher;

/** What is put into the file of a case beside its evidence and its papers. Source: 临政发〔2023〕14号 一、九 第九条、第十条. */
public sealed interface VoucherAct permits AddVoucher, EncloseMaterial {}
