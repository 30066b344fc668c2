/** Letters of introduction: what lets a special supervisor read, for how long (临政发〔2023〕14号 三、八 第十三条); uses the office it is given in. */
package yidan.supervision.letter;
