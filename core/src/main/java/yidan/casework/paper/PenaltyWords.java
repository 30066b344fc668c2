package yidan.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;

/** A penalty as documents word it, one kind to a line. Source: 行政处罚法 第五十九条（三）. */
final class PenaltyWords {

    private PenaltyWords() {}

    static String of(Penalty penalty) {
        return of(penalty, penalty.kinds());
    }

    /** Of some of its kinds alone. */
    static String of(Penalty penalty, Set<PenaltyKind> some) {
        List<String> lines = new ArrayList<>();
        for (PenaltyKind kind : some.stream().sorted().toList()) {
            String what = Phrases.name(kind);
            lines.add(
                    switch (kind) {
                        case FINE ->
                            Phrases.of(
                                    "penalty.amount",
                                    what,
                                    Phrases.yuan(penalty.fine().orElseThrow()));
                        case CONFISCATION_OF_GAINS ->
                            Phrases.of(
                                    "penalty.amount",
                                    what,
                                    Phrases.yuan(penalty.confiscatedGains().orElseThrow()));
                        case CONFISCATION_OF_GOODS ->
                            Phrases.of(
                                    "penalty.goods",
                                    what,
                                    penalty.confiscatedGoods().orElseThrow());
                        default -> what;
                    });
        }
        penalty.provision()
                .filter(under -> some.contains(PenaltyKind.FINE))
                .ifPresent(under -> lines.add(Phrases.of("penalty.under", under)));
        penalty.serious().ifPresent(why -> lines.add(Phrases.of("penalty.serious", why)));
        penalty.words().ifPresent(lines::add);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            text.append(lines.size() == 1 ? line : Phrases.of("penalty.line", at + 1, line));
            text.append(at < lines.size() - 1 ? "；\n" : "。");
        }
        return text.toString();
    }
}
