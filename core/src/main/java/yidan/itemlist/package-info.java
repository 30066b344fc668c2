/**
 * One township, one list: the county's catalogue of powers, its adjustment, and each township's own list
 * (institution 1.8 乡（镇）行政执法事项清单管理制度 and 临政发〔2023〕13号); uses {@code publication}.
 */
package yidan.itemlist;
