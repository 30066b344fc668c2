/** Whose turn it is in an inspection, to do what. */
package yidan.inspection.turn;
