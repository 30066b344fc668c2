/**
 * What a regulation fixes, kept as data: terms, parameters, the working calendar, and the clocks that run on them.
 * Source: 临政发〔2023〕14号, all institutions; the statutes that bind them.
 */
package yidan.rule;
