/** Deciding: on the spot, by the head, together; or not to punish, to transfer, to end (行政处罚法 第五十一条、第五十二条、第五十七条至第五十九条). */
package yidan.casework.decision;
