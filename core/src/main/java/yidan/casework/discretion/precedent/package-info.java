/** Earlier like cases, without whose they were, and what takes one of them back (临政发〔2023〕14号 一、五 第四条). */
package yidan.casework.discretion.precedent;
