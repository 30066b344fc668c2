package yidan.ui.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.LegalBasis;
import yidan.rule.library.Law;
import yidan.rule.library.Library;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/**
 * Which cited laws are known to be repealed or revised, in words.
 * Source: 临政发〔2023〕14号 一、八 第五条（一）.
 */
@ApplicationScoped
class LawFlags {

    private static final String COUNTRY = "中华人民共和国";

    @Inject
    private Registers registers;

    /** Laws known to be out of date on a day, by the title under which they are cited. */
    record Flags(Map<String, Law> laws) {

        Optional<String> of(LegalBasis basis) {
            String title = basis.title().replaceAll("[《》\\s]", "");
            Law law = laws.getOrDefault(title, laws.get(COUNTRY + title));
            return Optional.ofNullable(law).map(Flags::words);
        }

        /** Whether any basis of the item should be looked at. */
        boolean concern(CatalogueItem item) {
            return item.item().bases().stream().anyMatch(basis -> of(basis).isPresent());
        }

        private static String words(Law law) {
            String key = "items.flag." + law.state().name();
            String since = law.validUntil().map(Days::text).orElse("");
            String by = law.replacedBy()
                    .map(name -> Texts.zh("items.flag.by", name))
                    .orElse("");
            return Texts.zh(Texts.has(key) ? key : "items.flag.REVISED", since, by);
        }
    }

    Flags on(Actor actor, LocalDate day) {
        return new Flags(registers.read(
                actor,
                register -> new Library(register)
                        .laws().stream()
                                .filter(law -> law.isOutdatedOn(day))
                                .collect(Collectors.toMap(Law::code, Function.identity(), (one, other) -> one))));
    }
}
