/** A crime that is suspected in an execution is reported and referred, and the execution stands still meanwhile (行政执法机关移送涉嫌犯罪案件的规定 第五条至第十条). */
package yidan.casework.execution.crime;
