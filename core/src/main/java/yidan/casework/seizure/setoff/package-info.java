/**
 * 拍卖抵缴: what was sealed or seized in a case is auctioned, and what it brings is set off against the fine that the party
 * neither contests nor pays (行政处罚法 第七十二条第一款第二项; 行政强制法 第四十六条第三款、第四十八条、第四十九条).
 *
 * <p>How the law is read here. The party's terms for a reconsideration and for a suit are longer than any seizure's own
 * (行政强制法 第二十五条), and 第四十六条第三款 speaks of a body that 已经采取查封、扣押措施: it asks that the measure was taken in
 * the case and that the things are still held by it, not that its term still runs. 第二十八条 asks all the same that a seizure
 * is lifted when its term is over: what was lifted is never set off, and of what was not, the head has to say why it is still
 * held. 抵缴罚款: the fine alone, neither the gains that are confiscated nor the late fine. No text at hand lets a body take
 * the costs of the auction out of what it brought (第六十条第四款 lets the court): all of it counts for the party. What is over
 * goes back to it.
 *
 * <p>It is a decision of the body to execute (行政强制法 第三十七条): the handler proposes it, it is reviewed before where it is
 * major (临政发〔2023〕14号 一、四 第三条、第五条、第九条), and the head decides on what was proposed, or turns it down.
 */
package yidan.casework.seizure.setoff;
