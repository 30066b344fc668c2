package yidan.casework;

import yidan.act.Desk;

/** 案号: one case, one number, by year and organisation, without gaps. Source: 临政发〔2023〕14号 一、九 第四条. */
public final class CaseNumbers {

    private CaseNumbers() {}

    /** The next number of the organisation that acts. */
    public static String next(Desk desk) {
        int year = desk.today().getYear();
        long taken = desk.register()
                .of(EnforcementCase.class)
                .where(
                        "d.tenant = :tenant",
                        "tenant",
                        desk.actor().organisation().value())
                .where("d.number like :year", "year", "〔" + year + "〕%")
                .count();
        return "〔%d〕%d号".formatted(year, taken + 1);
    }
}
