/** Administrative inspection: patrols and planned visits on the items of the list, orders to correct, re-checks, leads (临政发〔2023〕13号 附件1 第1至9项; 4.8); uses {@code casework}, {@code document}, {@code itemlist}, {@code people}, {@code files}. */
package yidan.inspection;
