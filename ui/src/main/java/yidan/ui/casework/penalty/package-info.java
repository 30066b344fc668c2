/** The penalty in the forms of a case: what was proposed or told stands in them, and each kind asks for its own (行政处罚法 第五十九条). */
package yidan.ui.casework.penalty;
