package yidan.casework.decision;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.SameConduct;
import yidan.casework.decision.ending.Sparing;
import yidan.casework.paper.Phrases;
import yidan.rule.Rules;
import yidan.tenancy.Refusal;

/** Holds a decision not to punish against what the case knows. Source: 行政处罚法 第三十条、第三十三条. */
final class NoPenalty {

    private static final String CHILD = "cn-penalty-2021:#30";
    private static final String SLIGHT = "cn-penalty-2021:#33";

    private NoPenalty() {}

    /** Why somebody is not punished, as the decision has it: by the law, and by the benchmark. */
    static String lines(RulingKind kind, Optional<Sparing> sparing) {
        return Stream.concat(
                        Stream.of(Phrases.name(kind)),
                        sparing.stream()
                                .flatMap(by -> Stream.of(
                                        by.circumstances().isEmpty()
                                                ? ""
                                                : Phrases.of(
                                                        "decision.spared-by", String.join("、", by.circumstances())),
                                        by.departure()
                                                .map(why -> Phrases.of("decision.spared-otherwise", why))
                                                .orElse(""))))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static void check(Desk desk, EnforcementCase dossier, RulingKind kind) {
        switch (kind) {
            case PENALTY, TRANSFERRED, DISCONTINUED ->
                throw new Refusal("ruling.not-a-no-penalty", "cn-penalty-2021:#57").at("kind");
            case NO_PENALTY_CHILD -> {
                OptionalInt age = dossier.party().ageOn(dossier.conduct().over());
                int limit = new Rules(desk.register())
                        .parameter("AGE_NO_PENALTY", desk.today())
                        .requireNumber()
                        .intValue();
                if (age.isEmpty() || age.getAsInt() >= limit) {
                    throw new Refusal("ruling.not-a-child", CHILD, limit).at("kind");
                }
            }
            case NO_PENALTY_SLIGHT, NO_PENALTY_FIRST -> {
                // 及时改正: only where it was looked at and found so.
                if (!dossier.rectification().isDone()) {
                    throw new Refusal("ruling.not-corrected", SLIGHT).at("kind");
                }
                if (kind == RulingKind.NO_PENALTY_FIRST) {
                    SameConduct.earlier(desk, dossier).ifPresent(number -> {
                        throw new Refusal("ruling.not-first", SLIGHT, number).at("kind");
                    });
                }
            }
            case NO_PENALTY_PRESCRIBED -> {
                if (!dossier.conduct().isPrescribed()) {
                    throw new Refusal("ruling.not-prescribed", "cn-penalty-2021:#36").at("kind");
                }
            }
            default -> {
                // What the head finds, with his reasons.
            }
        }
    }
}
