package yidan.casework.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.DemandReply;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.arrears.LateFine;
import yidan.casework.notice.Said;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.document.FormKind;
import yidan.rule.Rules;
import yidan.rule.Terms;

/**
 * What the party still owes on the decision, as it is demanded and as the court is asked to enforce it: what is paid is not
 * asked for again, what has run up is.
 * Source: 行政强制法 第三十五条（三）、第五十五条（三）（四）; 行政处罚法 第七十二条.
 */
final class DebtSays {

    private static final Set<PenaltyKind> MONEY = EnumSet.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS);

    /** Kinds that are done with the decision itself. */
    private static final Set<PenaltyKind> DONE_BY_ITSELF =
            EnumSet.of(PenaltyKind.WARNING, PenaltyKind.PUBLIC_CRITICISM);

    private final EnforcementCase dossier;
    private final Desk desk;

    DebtSays(EnforcementCase dossier, Desk desk) {
        this.dossier = dossier;
        this.desk = desk;
    }

    /** 催告书. */
    Map<String, Supplier<?>> demand() {
        return Map.of(
                "obligation",
                this::owed,
                "amount",
                this::amount,
                "performance",
                () -> performed(Phrases.of("demand.performance")),
                "until",
                () -> Phrases.of(
                        "demand.until", new OrganisationSays(dossier.owner(), desk).length(Terms.DEMAND_BEFORE_COURT)));
    }

    /** How it is performed, and where what is owed in money is paid. Source: 行政强制法 第三十五条（二）（三）; 行政处罚法 第六十七条. */
    String performed(String words) {
        return unpaid().add(late()).signum() == 0
                ? words
                : CaseSays.lines(words, new OrganisationSays(dossier.owner(), desk).fineAccount());
    }

    /** 强制执行申请书. */
    Map<String, Supplier<?>> application(CasePapers papers) {
        return Map.of(
                "applicantAddress",
                () -> new OrganisationSays(dossier.owner(), desk).organisation().address(),
                "request",
                this::owed,
                "opinion",
                () -> CaseSays.lines(course(), heard()),
                "attachments",
                () -> List.of(
                                FormKind.PENALTY_DECISION,
                                FormKind.SPOT_DECISION,
                                FormKind.PROOF_OF_SERVICE,
                                FormKind.DEMAND)
                        .stream()
                        .flatMap(form -> papers.named(form).stream())
                        .toList());
    }

    /** One line for each thing that is still to be paid or done. */
    private String owed() {
        return dossier.penalty().map(this::owed).orElse("");
    }

    private String owed(Penalty penalty) {
        List<String> lines = new ArrayList<>();
        BigDecimal unpaid = unpaid();
        if (unpaid.signum() > 0) {
            lines.add(
                    paid().signum() == 0
                            ? Phrases.of("debt.unpaid", money(penalty), Phrases.yuan(unpaid))
                            : Phrases.of(
                                    "debt.partly-unpaid",
                                    money(penalty),
                                    Phrases.yuan(unpaid),
                                    Phrases.yuan(penalty.payable()),
                                    Phrases.yuan(paid())));
        }
        BigDecimal late = late();
        if (late.signum() > 0) {
            lines.add(Phrases.of("debt.late", Phrases.yuan(late), Phrases.day(desk.today())));
        }
        Set<PenaltyKind> toBeDone = EnumSet.copyOf(penalty.kinds());
        toBeDone.removeAll(MONEY);
        toBeDone.removeAll(DONE_BY_ITSELF);
        if (!toBeDone.isEmpty()) {
            lines.add(PenaltyWords.of(penalty, toBeDone));
        }
        return lines.isEmpty() ? PenaltyWords.of(penalty) : String.join("\n", lines);
    }

    private static String money(Penalty penalty) {
        return penalty.kinds().stream()
                .filter(MONEY::contains)
                .sorted()
                .map(Phrases::name)
                .reduce((one, other) -> one + "、" + other)
                .orElseThrow();
    }

    /** Everything in yuan that is due on the day; empty where nothing is. */
    private String amount() {
        BigDecimal late = late();
        BigDecimal all = unpaid().add(late);
        if (all.signum() == 0) {
            return "";
        }
        return late.signum() == 0
                ? Phrases.yuan(all)
                : Phrases.of("debt.with-late", Phrases.yuan(all), Phrases.yuan(late), Phrases.day(desk.today()));
    }

    private BigDecimal paid() {
        return dossier.performance().paid();
    }

    private BigDecimal unpaid() {
        return dossier.penalty()
                .map(penalty -> penalty.payable().subtract(paid()).max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal late() {
        return LateFine.owed(dossier, desk.today(), new Rules(desk.register()));
    }

    /** How it was told and demanded, and what it did. */
    private String course() {
        Performance performance = dossier.performance();
        BigDecimal received = paid().add(performance.lateFinePaid());
        return Phrases.of("application.served", day(performance.servedOn()), day(performance.demandServedOn()))
                + (received.signum() == 0
                        ? Phrases.of("application.nothing-performed")
                        : Phrases.of("application.partly-performed", Phrases.yuan(received)));
    }

    /** What the party said to the demand. */
    private String heard() {
        DemandReply reply = dossier.performance().reply();
        List<Said> all = Stream.concat(
                        reply.saidBefore().stream(),
                        reply.statement().stream()
                                .map(words ->
                                        new Said(words, false, reply.answer().orElse(""))))
                .toList();
        return all.isEmpty()
                ? Phrases.of("application.party-silent")
                : all.stream()
                        .map(one -> Phrases.of(
                                one.isAdopted().orElse(false)
                                        ? "application.party-was-right"
                                        : "application.party-said",
                                one.words(),
                                one.answer()))
                        .collect(Collectors.joining("\n"));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Phrases::day).orElse("");
    }
}
