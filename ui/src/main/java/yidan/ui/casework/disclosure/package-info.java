/** Screens of decisions of compulsion on their way to the public (1.2, 1.12). */
package yidan.ui.casework.disclosure;
