/** A crime that is suspected in a case is reported, referred to the police with what was gathered, a refusal contested, and what comes back from justice taken up again (行政处罚法 第二十七条、第五十七条；行政执法机关移送涉嫌犯罪案件的规定 第五条至第十三条). */
package yidan.casework.crime;
