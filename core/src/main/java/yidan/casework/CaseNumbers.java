package yidan.casework;

import yidan.act.Desk;
import yidan.document.DocumentNumber;
import yidan.document.Papers;

/** 案号: one case, one number, by year and organisation, without gaps. Source: 临政发〔2023〕14号 一、九 第四条. */
public final class CaseNumbers {

    /** The mark is the house's own: no text at hand fixes it. */
    private static final String MARK = "立";

    private CaseNumbers() {}

    /** The next number of the organisation that acts; its counter stays locked to the act's end. */
    public static String next(Desk desk) {
        int year = desk.today().getYear();
        long ordinal = desk.register().next("case/" + year);
        String sign = Papers.sign(desk.register(), desk.actor().organisation());
        return new DocumentNumber(sign, MARK, year, Math.toIntExact(ordinal)).toString();
    }
}
