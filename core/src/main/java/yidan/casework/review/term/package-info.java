/** The term of a legal review: what stops it, what lengthens it (临政发〔2023〕14号 一、四 第十四条). */
package yidan.casework.review.term;
