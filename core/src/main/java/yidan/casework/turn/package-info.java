/** Whose turn it is in a case, and which cases wait for a person (行政处罚法 第五章第三节): what the lists and pages suggest, no gate. */
package yidan.casework.turn;
