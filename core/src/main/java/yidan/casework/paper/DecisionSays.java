package yidan.casework.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.Conduct;
import yidan.casework.EnforcementCase;
import yidan.casework.PriorNotice;
import yidan.casework.discretion.Assessment;
import yidan.casework.notice.Said;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.ToPerform;
import yidan.document.FormKind;
import yidan.rule.Rules;
import yidan.rule.Terms;

/** What a case says in its decision. Source: 行政处罚法 第五十二条、第五十九条. */
final class DecisionSays {

    private final EnforcementCase dossier;
    private final Desk desk;
    private final CaseSays says;

    DecisionSays(EnforcementCase dossier, Desk desk, CaseSays says) {
        this.dossier = dossier;
        this.desk = desk;
        this.says = says;
    }

    Map<String, Supplier<?>> of(FormKind form) {
        Map<String, Supplier<?>> fields = new HashMap<>();
        fields.put("facts", says::found);
        fields.put("evidence", this::evidence);
        fields.put("reasons", this::reasons);
        if (form == FormKind.NO_PENALTY_DECISION) {
            return fields;
        }
        fields.put("procedure", this::procedure);
        fields.put("penalty", () -> dossier.penalty().map(PenaltyWords::of).orElse(""));
        fields.put("performance", () -> CaseSays.lines(performance(), otherwise(), rectify()));
        if (form == FormKind.SPOT_DECISION) {
            fields.put("time", this::conductDays);
            fields.put("place", () -> dossier.conduct().place());
            fields.put("reasons", this::reasonsOnTheSpot);
            fields.put("collection", this::performance);
            fields.put(
                    "penalty",
                    () -> CaseSays.lines(dossier.penalty().map(PenaltyWords::of).orElse(""), rectify()));
            fields.put("remedy", () -> new OrganisationSays(dossier.owner(), desk).remedyOnTheSpot());
        }
        return fields;
    }

    private Object evidence() {
        List<String> lines = says.evidenceLines();
        return lines.isEmpty() ? Phrases.of("decision.no-evidence") : lines;
    }

    private String reasons() {
        return CaseSays.lines(
                dossier.ruling().isPenalty() || dossier.ruling().kind().isEmpty() ? says.circumstances() : "",
                dossier.ruling().reasons().orElse(""));
    }

    /** On the spot no report says by which facts the benchmark was applied, and no notice told it: the decision does. */
    private String reasonsOnTheSpot() {
        return CaseSays.lines(
                Assessment.of(desk.register(), dossier.uuid())
                        .map(DecisionSays::weighed)
                        .orElse(""),
                reasons());
    }

    private static String weighed(Assessment one) {
        return Phrases.of("decision.weighed", String.join("、", one.facts()));
    }

    /** How the party was told and heard. Source: 行政处罚法 第四十四条、第四十五条、第六十三条. */
    private String procedure() {
        PriorNotice notice = dossier.notice();
        if (!notice.isGiven()) {
            return "";
        }
        String told = Phrases.of(
                "decision.told",
                Phrases.day(notice.servedOn().or(notice::issuedOn).orElseThrow()));
        String before = notice.saidBefore().stream().map(DecisionSays::said).collect(Collectors.joining("\n"));
        String again = before.isEmpty() ? "" : "-again";
        String spoken = notice.statement()
                .map(words -> said(new Said(
                        words, notice.adopted().orElse(false), notice.answer().orElse(""))))
                .orElseGet(() -> Phrases.of((notice.isWaived() ? "decision.waived" : "decision.silent") + again));
        return CaseSays.lines(told, before, spoken, heardBefore(), hearing());
    }

    /** What the party said is told, however often it was told anew. Source: 行政处罚法 第四十五条. */
    private static String said(Said one) {
        return one.isAdopted()
                .map(adopted -> Phrases.of(
                        adopted ? "decision.statement-adopted" : "decision.statement-not-adopted",
                        one.words(),
                        one.answer()))
                .orElseGet(() -> Phrases.of("decision.statement-looked-into", one.words()));
    }

    private String heardBefore() {
        return dossier.hearing()
                .heldBefore()
                .map(day -> Phrases.of("decision.hearing-held", Phrases.day(day)))
                .orElse("");
    }

    private String hearing() {
        if (!dossier.hearing().isOffered()) {
            return "";
        }
        return Phrases.of(
                !dossier.hearing().isAsked()
                        ? dossier.hearing().heldBefore().isPresent()
                                ? "decision.no-hearing-asked-again"
                                : "decision.no-hearing-asked"
                        : dossier.hearing().isHeld() ? "decision.hearing-held" : "decision.hearing-ended",
                dossier.hearing().at().map(Phrases::day).orElse(""));
    }

    private String lateFine() {
        return new Rules(desk.register())
                .parameter("LATE_FINE_DAILY", desk.today())
                .requireNumber()
                .stripTrailingZeros()
                .toPlainString();
    }

    /** How and until when that is performed which is not money. Source: 行政处罚法 第五十九条（四）. */
    private String otherwise() {
        ToPerform said = dossier.ruling().toPerform();
        String manner = said.manner().orElse("");
        return said.within()
                .map(days -> days == 0
                        ? Phrases.of("decision.perform-at-once", manner)
                        : Phrases.of("decision.perform-within", manner, String.valueOf(days)))
                .orElse("");
    }

    /** 责令改正 where no notice of its own has ordered it. Source: 行政处罚法 第二十八条. */
    private String rectify() {
        return dossier.rectification().isWithDecision() ? Phrases.of("decision.rectify") : "";
    }

    /** 违法时间, which is not the time of the decision. Source: 行政处罚法 第五十二条. */
    private String conductDays() {
        Conduct conduct = dossier.conduct();
        return conduct.to()
                .filter(last -> !last.equals(conduct.from()))
                .map(last -> Phrases.of("conduct.days", Phrases.day(conduct.from()), Phrases.day(last)))
                .orElseGet(() -> Phrases.day(conduct.from()));
    }

    /** What runs up runs up on a fine alone. Source: 行政处罚法 第六十六条、第六十七条、第七十二条. */
    private String performance() {
        boolean fined = dossier.penalty().flatMap(Penalty::fine).isPresent();
        boolean gains = dossier.penalty().flatMap(Penalty::confiscatedGains).isPresent();
        if (!fined && !gains) {
            return dossier.ruling().toPerform().manner().isPresent() ? "" : Phrases.of("decision.perform");
        }
        String days = says.length(Terms.FINE_PAYMENT);
        String account = new OrganisationSays(dossier.owner(), desk).fineAccount();
        if (!fined) {
            return CaseSays.lines(Phrases.of("decision.pay-gains", days), account);
        }
        String pay = Phrases.of(gains ? "decision.pay-fine-and-gains" : "decision.pay", days, lateFine());
        return CaseSays.lines(pay, account);
    }
}
