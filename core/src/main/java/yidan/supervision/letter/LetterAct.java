package yidan.supervision.letter;

/**
 * All that can be done about a letter of introduction.
 * Source: 临政发〔2023〕14号 三、八 第十三条.
 */
public sealed interface LetterAct permits IssueLetter, RevokeLetter {}
