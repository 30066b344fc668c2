/** What the authority does, or has done, in the place of a party that does not: the decision on it (行政强制法 第五十条至第五十二条). */
package yidan.casework.execution.substitution;
