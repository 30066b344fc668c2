/** The texts behind the rules: documents and their articles, laws and their validity, the state's divisions. */
package yidan.rule.library;
