/** What is handed in for a legal review, and who reads it (1.4 重大行政执法决定法制审核办法 第十条、第十四条); uses {@code document} and {@code files}. */
package yidan.casework.review.material;
