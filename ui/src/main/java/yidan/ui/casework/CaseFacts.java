package yidan.ui.casework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.arrears.CourtStep;
import yidan.casework.notice.Said;
import yidan.casework.officers.Privacy;
import yidan.casework.penalty.Gains;
import yidan.casework.penalty.Penalty;
import yidan.tenancy.Actor;
import yidan.ui.casework.rules.Yuan;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** What is known of a case, section by section; sections without anything in them are left out. */
final class CaseFacts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EnforcementCase one;
    private final transient Privacy privacy;

    CaseFacts(EnforcementCase one, Actor actor) {
        this.one = one;
        this.privacy = new Privacy(one, actor, one.party().people());
        addClassNames("case-facts", "stack");
        setId("case-facts");
        privacy.why().map(RefusalText::of).map(RefusalText::panel).ifPresent(this::add);
        party();
        conduct();
        handling();
        if (one.report().isPresent()) {
            section("report", facts("report").words("cases.report", one.report().get()));
        }
        one.penalty().ifPresent(this::penalty);
        rectification();
        notice();
        hearing();
        review();
        referral();
        ruling();
        performance();
        closing();
    }

    private void section(String name, Facts facts) {
        if (facts.isEmpty()) {
            return;
        }
        Div section = new Div(new H3(Texts.zh("cases.section." + name)), facts);
        section.addClassName("item-section");
        add(section);
    }

    private Facts facts(String name) {
        return new Facts("facts-" + name, privacy::text, privacy::inside);
    }

    private void party() {
        var party = one.party();
        section(
                "party",
                facts("party")
                        .line("field.partyName", party.name())
                        .line("field.partyKind", Texts.zh("PartyKind." + party.kind()))
                        .line("field.partyNumber", privacy.number(party.number()))
                        .line("field.representative", party.representative().orElse(""))
                        .line("field.address", privacy.inside(party.address()))
                        .line("field.phone", privacy.number(party.phone()))
                        .line("cases.former-party", privacy.inside(one.conduct().formerParty())));
    }

    private void conduct() {
        var conduct = one.conduct();
        String days = Days.text(conduct.from())
                + conduct.to().map(end -> " – " + Days.text(end)).orElse("");
        section(
                "conduct",
                facts("conduct")
                        .line("field.cause", conduct.cause())
                        .line("field.item", conduct.itemName())
                        .words("field.facts", conduct.facts())
                        .line(
                                "field.place",
                                one.party().people().isEmpty() ? conduct.place() : privacy.inside(conduct.place()))
                        .line("field.conductFrom", days)
                        .line("field.discoveredOn", Days.text(conduct.discoveredOn()))
                        .words("field.discoveredHow", privacy.inside(conduct.discoveredHow()))
                        .line(
                                "field.grave",
                                conduct.harm()
                                        .map(harm -> Texts.zh("GraveHarm." + harm))
                                        .orElse(""))
                        .line(
                                "field.gainsFound",
                                conduct.gains()
                                        .map(gains -> gains.amount()
                                                .map(CaseFacts::yuan)
                                                .orElseGet(() -> Texts.zh("GainsFound.NONE")))
                                        .orElse(""))
                        .line("field.gainsToReturn", yuan(conduct.gains().flatMap(Gains::toReturn)))
                        .words(
                                "field.gainsHow",
                                conduct.gains().flatMap(Gains::how).orElse(""))
                        .words("field.graveFacts", privacy.inside(conduct.harmFacts()))
                        .words("cases.corrections", privacy.inside(conduct.corrections()))
                        .words("cases.distinct-why", conduct.distinctWhy().orElse("")));
    }

    private void handling() {
        var opening = one.opening();
        section(
                "handling",
                facts("handling")
                        .line("field.lead", officer(one.team().lead()))
                        .line("field.assistant", officer(one.team().assistant()))
                        .line("cases.opened-on", Days.text(one.openedOn()))
                        .line(
                                "cases.opening-decided",
                                opening.decidedAt().map(Days::text).orElse(""))
                        .words("field.opinion", opening.words().orElse("")));
    }

    private static String officer(yidan.casework.officers.HandlingOfficer officer) {
        return Texts.zh("cases.officer", officer.name(), officer.certificate());
    }

    private void penalty(Penalty penalty) {
        section(
                "penalty",
                facts("penalty")
                        .line(
                                "field.kinds",
                                penalty.kinds().stream()
                                        .sorted()
                                        .map(kind -> Texts.zh("PenaltyKind." + kind))
                                        .collect(Collectors.joining("、")))
                        .line("cases.fine", yuan(penalty.fine()))
                        .line("cases.gains", yuan(penalty.confiscatedGains()))
                        .words(
                                "field.confiscatedGoods",
                                penalty.confiscatedGoods().orElse(""))
                        .line("field.provision", penalty.provision().orElse(""))
                        .words("field.serious", penalty.serious().orElse(""))
                        .words("field.penaltyWords", penalty.words().orElse(""))
                        .line("field.mitigation", Texts.zh("Mitigation." + penalty.mitigation()))
                        .line("field.grade", penalty.grade().orElse(""))
                        .words("field.discretion", penalty.reasons().orElse(""))
                        .words(
                                "field.departure",
                                penalty.departure()
                                        .filter(why -> penalty.reasons()
                                                .filter(why::equals)
                                                .isEmpty())
                                        .orElse("")));
    }

    private static String yuan(Optional<BigDecimal> amount) {
        return amount.map(CaseFacts::yuan).orElse("");
    }

    static String yuan(BigDecimal amount) {
        return Yuan.of(amount);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Days::text).orElse("");
    }

    private void rectification() {
        var order = one.rectification();
        if (order.isOrdered()) {
            section(
                    "rectification",
                    facts("rectification")
                            .line("cases.neglected-on", day(order.neglectedOn()))
                            .words("field.what", order.words().orElse(""))
                            .line("act.OrderRectification.until", day(order.until()))
                            .words(
                                    "field.findings",
                                    order.checkedOn()
                                            .map(on -> Texts.zh(
                                                    order.isDone() ? "cases.corrected" : "cases.not-corrected",
                                                    Days.text(on),
                                                    order.findings().orElse("")))
                                            .orElse("")));
        }
    }

    private void notice() {
        var notice = one.notice();
        if (notice.isGiven()) {
            section(
                    "notice",
                    facts("notice")
                            .line(
                                    "field.servedOn",
                                    notice.servedOn().isPresent()
                                            ? day(notice.servedOn())
                                            : Texts.zh("cases.not-served"))
                            .line("field.statementUntil", day(notice.statementUntil()))
                            .words("cases.said-before", said(notice.saidBefore()))
                            .words("field.statement", notice.statement().orElse(""))
                            .words("cases.statement-answer", notice.answer().orElse(""))
                            .line("cases.waived", notice.isWaived() ? Texts.zh("yes") : "")
                            .words("cases.waived-how", notice.waivedHow().orElse("")));
        }
    }

    private static String said(List<Said> before) {
        return before.stream()
                .flatMap(one -> Stream.of(one.words(), one.answer()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private void hearing() {
        var hearing = one.hearing();
        if (hearing.isOffered()) {
            section(
                    "hearing",
                    facts("hearing")
                            .line("cases.hearing-held-before", day(hearing.heldBefore()))
                            .line("cases.hearing-until", day(hearing.askedUntil()))
                            .line("cases.hearing-asked", hearing.isAsked() ? Texts.zh("yes") : Texts.zh("no"))
                            .line(
                                    "cases.hearing-at",
                                    hearing.at().map(Days::text).orElse(""))
                            .line("field.place", hearing.place().orElse(""))
                            .line(
                                    "cases.hearing-outcome",
                                    hearing.outcome()
                                            .map(how -> Texts.zh("HearingOutcome." + how))
                                            .orElse(""))
                            .words("field.minutes", hearing.record().orElse(""))
                            .words("field.report", hearing.report().orElse("")));
        }
    }

    private void review() {
        var discussion = one.discussion();
        if (one.review().isRequired() || one.review().review().isPresent()) {
            section("review", ReviewFacts.of(facts("review"), one.review()));
        }
        if (discussion.heldOn().isPresent()) {
            Facts held = facts("discussion")
                    .line("field.heldOn", day(discussion.heldOn()))
                    .line("act.HoldDiscussion.chair", discussion.chair().orElse(""))
                    .line("cases.present", Integer.toString(discussion.present()))
                    .words("field.conclusion", discussion.conclusion().orElse(""));
            if (one.isUndecided()) {
                held.line(
                        "cases.discussion-stands",
                        new Span(new Span(Texts.zh("cases.discussion-stands.until")), new Article("linyi-14:1.4#15")));
            }
            section("discussion", held);
        } else if (discussion.isRequired()) {
            section(
                    "discussion",
                    facts("discussion")
                            .line("field.meetsOn", day(discussion.meetsOn()))
                            .line("cases.discussion-corrected", day(discussion.correctedOn())));
        }
    }

    private void ruling() {
        if (one.ruling().kind().isPresent()) {
            section("ruling", RulingFacts.of(facts("ruling"), one.ruling()));
        }
    }

    private void referral() {
        var referral = one.ruling().referral();
        if (referral.team().isPresent()) {
            section(
                    "referral",
                    facts("referral")
                            .line("cases.referral-team", referral.team().orElse(""))
                            .words("act.ReportCrime.report", referral.report().orElse(""))
                            .words(
                                    "cases.referral-refused",
                                    referral.refusedWhy().orElse(""))
                            .words(
                                    "cases.referral-sent",
                                    RulingFacts.join(
                                            day(referral.sentOn()),
                                            referral.receipt().orElse("")))
                            .line("cases.police-answer", referral.answer().orElse(""))
                            .line("cases.handed-to-police", day(referral.handedOverOn()))
                            .words(
                                    "cases.back-from-justice",
                                    one.ruling()
                                            .returned()
                                            .map(back -> RulingFacts.join(
                                                    day(Optional.of(back.on())), back.body() + " " + back.paper()))
                                            .orElse("")));
        }
    }

    private void performance() {
        Performance performance = one.performance();
        if (performance.isServed()) {
            section(
                    "performance",
                    facts("performance")
                            .line("cases.served-on", day(performance.servedOn()))
                            .line("cases.pay-by", day(performance.payBy()))
                            .line(
                                    "field.performManner",
                                    one.ruling().toPerform().manner().orElse(""))
                            .line(
                                    "cases.perform-until",
                                    day(performance
                                            .servedOn()
                                            .flatMap(one.ruling().toPerform()::until)))
                            .words(
                                    "field.instalments",
                                    performance.instalments().orElse(""))
                            .line("cases.paid", performance.paid().signum() == 0 ? "" : yuan(performance.paid()))
                            .line("cases.fine-paid-on", day(performance.finePaidOn()))
                            .line(
                                    "cases.late-fine-paid",
                                    performance.lateFinePaid().signum() == 0 ? "" : yuan(performance.lateFinePaid()))
                            .words(
                                    "cases.late-fine-waived",
                                    performance.lateFineWaived().signum() == 0
                                            ? ""
                                            : yuan(performance.lateFineWaived()) + "\n"
                                                    + performance.waivedWhy().orElse(""))
                            .line("cases.proceedings", proceedings(performance))
                            .line("cases.fell-on", day(performance.fellOn()))
                            .line(
                                    "cases.refund-owed",
                                    performance.refundOwed().signum() == 0 ? "" : yuan(performance.refundOwed()))
                            .line("cases.demanded-on", day(performance.demandedOn()))
                            .line("cases.demand-served-on", day(performance.demandServedOn()))
                            .words("cases.said-before", said(performance.reply().saidBefore()))
                            .words(
                                    "act.HearDemanded.words",
                                    performance.reply().statement().orElse(""))
                            .words(
                                    "act.AnswerDemanded.answer",
                                    performance.reply().answer().orElse(""))
                            .line("field.court", performance.court().name().orElse(""))
                            .line("cases.court-applied-on", day(performance.courtAppliedOn()))
                            .words("cases.court-answer", courtAnswer(performance.court()))
                            .line("field.performedOn", day(performance.performedOn())));
        }
    }

    private static String courtAnswer(CourtStep court) {
        return court.answer()
                .map(answer -> Texts.zh(
                        "cases.court-answered",
                        Texts.zh("CourtAnswer." + answer),
                        Days.text(court.answeredOn().orElseThrow()),
                        court.ruling().orElseThrow()))
                .orElse("");
    }

    private static String proceedings(Performance performance) {
        return performance.proceedings().stream()
                .map(one -> Texts.zh(
                        one.isPending() ? "cases.proceedings-pending" : "cases.proceedings-ended",
                        Texts.zh("ProceedingsKind." + one.kind()),
                        Days.text(one.from()),
                        one.isPending() ? "" : Days.text(one.until()),
                        one.isPending() ? "" : Texts.zh("ProceedingsEnd." + one.end())))
                .collect(Collectors.joining("\n"));
    }

    private void closing() {
        var closing = one.closing();
        if (closing.isProposed() || closing.opinion().isPresent()) {
            section(
                    "closing",
                    facts("closing")
                            .line(
                                    "act.ProposeClosing.kind",
                                    closing.kind()
                                            .map(kind -> Texts.zh("ClosingKind." + kind))
                                            .orElse(""))
                            .words("field.summary", closing.summary().orElse(""))
                            .words("field.opinion", closing.opinion().orElse(""))
                            .line("cases.closed-on", day(closing.closedOn())));
        }
    }
}
