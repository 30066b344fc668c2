package yidan.itemlist.catalogue.content;

import java.time.LocalDate;
import yidan.rule.library.Law;

/**
 * A basis that should be checked: the law it cites is known to be repealed, or revised so that its articles may be
 * numbered otherwise. A basis that names a later version is not meant.
 *
 * <p>Source: 临政发〔2023〕14号 一、八 第五条（一）；临政发〔2023〕13号 三。
 *
 * @param since first day on which the cited version is no longer in force
 * @param replacedBy what replaced it; null if not known
 * @param note what is known and from where
 */
public record LawFlag(
        int item, String title, String article, Law.State state, LocalDate since, String replacedBy, String note) {
    static final String EXPRESSIONS = "d.item, d.title, d.article, l.state, l.validUntil, l.replacedBy, l.note";
}
