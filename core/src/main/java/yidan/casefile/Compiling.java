package yidan.casefile;

import yidan.act.Desk;
import yidan.document.DocumentNumber;
import yidan.document.Papers;
import yidan.rule.Rules;
import yidan.tenancy.Refusal;

/**
 * 立卷, of whatever ends with a file: complete, by one of the two who handled it, once, under the next number of the year.
 * Source: 临政发〔2023〕14号 一、九 第三条、第四条.
 */
final class Compiling {

    /** The mark is the house's own: no text at hand fixes it. */
    private static final String MARK = "案卷";

    private Compiling() {}

    static CaseFile of(Desk desk, Filable ended, String situation, String goods, String missingWhy) {
        ended.cover();
        ended.requireOwnFile(desk.register());
        if (!ended.team().has(desk.actor())) {
            throw new Refusal("case.not-the-handler", "linyi-14:1.9#3");
        }
        if (CaseFiles.of(desk.register(), ended.uuid()).isPresent()) {
            throw new Refusal("casefile.compiled-already", "linyi-14:1.9#4");
        }
        FilingRules.requireComplete(desk, ended, missingWhy);
        int years = new Rules(desk.register())
                .parameter("FILE_RETENTION_YEARS", desk.today())
                .requireNumber()
                .intValueExact();
        int year = desk.today().getYear();
        int ordinal = Math.toIntExact(desk.register().next("casefile/" + year));
        String sign = Papers.sign(desk.register(), desk.actor().organisation());
        CaseFile file =
                CaseFile.compile(desk, ended, new DocumentNumber(sign, MARK, year, ordinal).toString(), ordinal, years);
        file.note(situation, goods, missingWhy);
        return desk.register().add(file);
    }
}
