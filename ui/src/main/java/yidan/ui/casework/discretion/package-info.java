/** Forms in which discretion is used: facts to tick, the grade and range they lead to, what like cases got (1.5). */
package yidan.ui.casework.discretion;
