package yidan.ui.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.Disclosure;
import yidan.casework.Ruling;
import yidan.casework.decision.ending.Sparing;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.Texts;

/** How a case was decided, and what became of the decision. */
final class RulingFacts {

    private RulingFacts() {}

    static Facts of(Facts facts, Ruling ruling) {
        return facts.line(
                        "cases.ruling",
                        ruling.kind()
                                .map(kind -> Texts.zh("RulingKind." + kind))
                                .orElse(""))
                .line("cases.decided-on", day(ruling.decidedOn()))
                .words("field.reasons", ruling.reasons().orElse(""))
                .line(
                        "act.DecideNoPenalty.circumstances",
                        String.join(
                                "、",
                                ruling.sparing().map(Sparing::circumstances).orElse(List.of())))
                .words(
                        "act.DecideNoPenalty.departure",
                        ruling.sparing().flatMap(Sparing::departure).orElse(""))
                .words("cases.late-why", ruling.lateWhy().orElse(""))
                .words(
                        "cases.spot-filed",
                        join(day(ruling.filedOn()), ruling.filedWith().orElse("")))
                .words("cases.published", disclosure(ruling.disclosure()))
                .words("cases.revoked", ruling.revokedWhy().orElse(""));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Days::text).orElse("");
    }

    private static String disclosure(Disclosure disclosure) {
        if (!disclosure.isHandedOver()) {
            return "";
        }
        String published = disclosure
                .publishedOn()
                .map(day -> Texts.zh(
                        "cases.published.done",
                        Days.text(day),
                        disclosure.where().orElse("")))
                .orElse("");
        String withheld = disclosure
                .withheldWhy()
                .map(why -> Texts.zh("cases.published.withheld", why))
                .orElse("");
        String withdrawn = disclosure
                .withdrawnOn()
                .map(day -> Texts.zh("cases.published.withdrawn", Days.text(day)))
                .orElse("");
        return disclosure.isOpen() ? Texts.zh("cases.published.open") : join(published, withheld, withdrawn);
    }

    static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
