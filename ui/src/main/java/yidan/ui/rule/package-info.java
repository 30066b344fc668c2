/** The county's rules on the screen: terms, parameters, the working calendar, the law library. */
package yidan.ui.rule;
