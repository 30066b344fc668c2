package yidan.casework.seizure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.itemlist.BasisKind;
import yidan.itemlist.LegalBasis;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.rule.library.Citations;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * The power to seal or seize: only a law or a regulation gives it, and to a township only together with the power to punish
 * that it has. It is therefore held against the laws on which the item of the case rests.
 * Source: 行政强制法 第十条、第十七条、第二十二条; 临政发〔2023〕13号 二（一）.
 */
public final class SeizurePower {

    private static final Set<BasisKind> GIVING =
            EnumSet.of(BasisKind.LAW, BasisKind.ADMINISTRATIVE_REGULATION, BasisKind.LOCAL_REGULATION);
    private static final String STATE = "中华人民共和国";

    private SeizurePower() {}

    /** The laws and regulations of the case's item, which may give the power. */
    public static List<LegalBasis> of(Register register, EnforcementCase of) {
        return CatalogueContents.detail(
                        register, of.conduct().catalogue(), of.conduct().item(), of.openedOn())
                .stream()
                .flatMap(detail -> detail.content().item().bases().stream())
                .filter(basis -> GIVING.contains(basis.kind()))
                .toList();
    }

    /**
     * @throws Refusal {@code seizure.no-power} where it is no law or regulation, {@code seizure.not-of-the-item} where it is
     *     none of the item's, {@code seizure.no-article} where no article is named
     */
    static void require(Desk desk, EnforcementCase of, BasisKind kind, String named) {
        if (!GIVING.contains(kind)) {
            throw new Refusal("seizure.no-power", "cn-compulsion-2011:#10").at("basisKind");
        }
        List<LegalBasis> giving = of(desk.register(), of);
        boolean known =
                giving.stream().anyMatch(basis -> basis.kind() == kind && named.contains(shortly(basis.title())));
        if (!known) {
            throw new Refusal(
                            "seizure.not-of-the-item",
                            "cn-compulsion-2011:#17",
                            giving.stream()
                                    .map(basis -> "《" + basis.title() + "》")
                                    .distinct()
                                    .collect(Collectors.joining("、")))
                    .at("basis");
        }
        if (!Citations.nameAnArticle(named)) {
            throw new Refusal("seizure.no-article", "cn-compulsion-2011:#24").at("basis");
        }
    }

    /** Without the name of the state, which citations leave out. */
    private static String shortly(String title) {
        return title.startsWith(STATE) ? title.substring(STATE.length()) : title;
    }
}
