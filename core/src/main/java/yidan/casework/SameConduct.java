package yidan.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.penalty.Penalty;
import yidan.party.Party;
import yidan.tenancy.Refusal;
import yidan.tenancy.Rows;

/**
 * 一事不再罚: one unlawful act is fined once. Whether two are one is for people to say; that a fine in force stands against the
 * same party for the same item on the same days is for the house to see, and for another that the catalogue rests on the same
 * article: what one act offends may stand in the list twice.
 * Source: 行政处罚法 第二十九条.
 */
public final class SameConduct {

    private static final String FINED = "d.ruling.kind = yidan.casework.RulingKind.PENALTY and d.ruling.revoked = false"
            + " and d.penalty.fine is not null";

    private SameConduct() {}

    /**
     * A party is the same by its number; by its name where one of the two has no number.
     *
     * @throws Refusal {@code penalty.fined-already} naming the other case, where nobody has said why it was another act
     */
    public static void check(Desk desk, EnforcementCase dossier, Penalty penalty) {
        Conduct conduct = dossier.conduct();
        if (penalty.fine().isEmpty() || conduct.distinctWhy().isPresent()) {
            return;
        }
        LocalDate first = conduct.from();
        others(desk, dossier)
                .where(FINED)
                .where("d.conduct.from <= :last", "last", conduct.over())
                .where("coalesce(d.conduct.to, d.conduct.from) >= :first", "first", first)
                .list()
                .stream()
                .filter(other -> isOfTheSame(other.conduct(), conduct, desk))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                                    "penalty.fined-already",
                                    "cn-penalty-2021:#29",
                                    other.number().orElse(""))
                            .at("fine", "kinds");
                });
    }

    /**
     * Under one item, or under two that rest on one article, each as its case keeps it. What is only punished on the spot is
     * held against its own item alone: nobody could say there that it was another act.
     */
    private static boolean isOfTheSame(Conduct fined, Conduct now, Desk desk) {
        return fined.item() == now.item()
                || !now.summaryOnly() && !Collections.disjoint(articles(fined, desk), articles(now, desk));
    }

    private static Set<String> articles(Conduct of, Desk desk) {
        return Power.articles(desk.register(), of.catalogue(), of.item(), desk.today());
    }

    /**
     * The same where another body of the county has fined it; the case is written down already.
     *
     * @throws Refusal {@code penalty.fined-elsewhere} naming that body and the number of its case
     */
    public static void checkElsewhere(Desk desk, EnforcementCase dossier, Penalty penalty) {
        if (penalty.fine().isEmpty() || dossier.conduct().distinctWhy().isPresent()) {
            return;
        }
        desk.register().finedElsewhere(dossier.uuid()).ifPresent(body -> {
            throw new Refusal("penalty.fined-elsewhere", "cn-penalty-2021:#29", body).at("fine", "kinds");
        });
    }

    /**
     * The matter goes on in another case of this body: against the same party, for the same days; the item may be the right one there.
     *
     * @throws Refusal {@code ruling.no-such-case}
     */
    public static void requireOther(Desk desk, EnforcementCase dossier, String number) {
        boolean there = others(desk, dossier)
                        .where("d.number = :other", "other", number)
                        .where(
                                "d.conduct.from <= :last",
                                "last",
                                dossier.conduct().over())
                        .where(
                                "coalesce(d.conduct.to, d.conduct.from) >= :first",
                                "first",
                                dossier.conduct().from())
                        .where("(d.ruling.kind is null or d.ruling.kind <> :ended)", "ended", RulingKind.DISCONTINUED)
                        .count()
                > 0;
        if (!there) {
            throw new Refusal("ruling.no-such-case", "cn-penalty-2021:#29", number).at("elsewhere");
        }
    }

    /**
     * The number of an earlier case in which something unlawful was found against the same party, with the body's name where it
     * was another of the county; empty where there is none.
     */
    public static Optional<String> earlier(Desk desk, EnforcementCase dossier) {
        return others(desk, dossier)
                .where("d.ruling.revoked = false")
                .where(
                        "d.ruling.kind in :found",
                        "found",
                        List.of(RulingKind.PENALTY, RulingKind.NO_PENALTY_SLIGHT, RulingKind.NO_PENALTY_FIRST))
                .first()
                .map(other -> other.number().orElse(""))
                .or(() -> desk.register().foundElsewhere(dossier.uuid()));
    }

    private static Rows<EnforcementCase> others(Desk desk, EnforcementCase dossier) {
        Party party = dossier.party();
        return desk.register()
                .of(EnforcementCase.class)
                .where("d.id <> :self", "self", dossier.uuid())
                .where(
                        "(d.party.number = :number or ((d.party.number is null or :number = '') and d.party.name = :name))",
                        "number",
                        party.number().orElse(""))
                .with("name", party.name());
    }
}
