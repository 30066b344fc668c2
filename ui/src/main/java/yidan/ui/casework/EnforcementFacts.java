package yidan.ui.casework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.Optional;
import yidan.casework.Referral;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.Execution;
import yidan.casework.execution.Halt;
import yidan.casework.execution.Order;
import yidan.casework.execution.crime.Suspicion;
import yidan.casework.execution.remedy.Remedies;
import yidan.casework.execution.substitution.Substitution;
import yidan.casework.investigation.Hours;
import yidan.casework.officers.HandlingOfficer;
import yidan.casework.officers.Privacy;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** What is known of an execution; what has not happened is left out. */
final class EnforcementFacts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Privacy privacy;

    EnforcementFacts(Enforcement one, Privacy privacy) {
        this.privacy = privacy;
        addClassNames("case-facts", "stack");
        setId("enforcement-facts");
        privacy.why().map(RefusalText::of).map(RefusalText::panel).ifPresent(this::add);
        Order order = one.order();
        Execution execution = one.execution();
        Optional<Substitution> told = execution.substitution();
        section(
                "party",
                facts("party")
                        .line("field.partyName", one.party().name())
                        .line("field.address", privacy.inside(one.party().address()))
                        .line("cases.former-party", privacy.inside(one.formerParty()))
                        .line(
                                "act.OpenSubstitution.ground",
                                one.ground()
                                        .map(why -> Texts.zh("SubstitutionGround." + why))
                                        .orElse(""))
                        .line(
                                "act.OpenEnforcement.underLines",
                                one.under()
                                        .map(what -> Texts.zh("UnderLines." + what))
                                        .orElse(""))
                        .words("field.facts", one.facts())
                        .line("field.place", one.party().people().isEmpty() ? one.place() : privacy.inside(one.place()))
                        .line("field.lead", officer(one.team().lead()))
                        .line("field.assistant", officer(one.team().assistant())));
        section("halt", halt(one));
        section(
                "order",
                facts("order")
                        .line("field.servedOn", day(order.servedOn()))
                        .words("field.what", order.words().orElse(""))
                        .line("act.OrderRemoval.until", day(order.until()))
                        .words("field.findings", order.findings().orElse(""))
                        .line("cases.demanded-on", day(order.demandedOn()))
                        .line("field.performBy", day(order.performBy()))
                        .words("field.statement", order.statement().orElse(""))
                        .words("field.answer", order.answer().orElse("")));
        section("remedies", remedies(one.remedies()));
        section("suspicion", suspicion(one.suspicion()));
        section("review", ReviewFacts.of(facts("review"), one.review()));
        section(
                "execution",
                facts("execution")
                        .words("act.NoteSuperiorApproval", one.superior().orElse(""))
                        .line("cases.decided-on", day(execution.decidedOn()))
                        .words(
                                "act.DecideEnforcement.manner",
                                execution.manner().orElse(""))
                        .words(
                                "act.DecideEnforcement.hiding",
                                execution.hiding().orElse(""))
                        .words(
                                "act.DecideSubstitution.object",
                                told.map(Substitution::object).orElse(""))
                        .line(
                                told.isPresent()
                                        ? "act.DecideSubstitution.performOn"
                                        : "act.DecideEnforcement.performOn",
                                day(execution.performOn()))
                        .line(
                                "act.DecideSubstitution.estimate",
                                told.map(Substitution::estimate)
                                        .map(CaseFacts::yuan)
                                        .orElse(""))
                        .words("field.reasons", execution.reasons().orElse(""))
                        .line("field.announcedOn", day(execution.announcedOn()))
                        .line("field.removeBy", day(execution.removeBy()))
                        .line(
                                "enforcements.carried-out-on",
                                execution.hours().map(Hours::words).orElse(""))
                        .words("enforcements.why-now", execution.whyNow().orElse(""))
                        .words("field.words", execution.record().orElse(""))
                        .words(
                                "field.performer",
                                execution
                                        .performer()
                                        .or(() -> told.flatMap(Substitution::performer))
                                        .orElse(""))
                        .line(
                                "field.cost",
                                execution.cost().map(CaseFacts::yuan).orElse(""))
                        .words("field.whyNotFilmed", execution.whyNotFilmed().orElse(""))
                        .words("act.TellPolice", one.police().orElse(""))
                        .line("cases.closed-on", day(one.closedOn()))
                        .words("enforcements.closing", one.closingWords().orElse("")));
    }

    private Facts suspicion(Suspicion suspected) {
        Referral referral = suspected.referral();
        return facts("suspicion")
                .line("act.ReportSuspicion", day(referral.reportedOn()))
                .line("act.ReportSuspicion.lead", referral.team().orElse(""))
                .words("act.ReportSuspicion.report", referral.report().orElse(""))
                .words("act.RefuseSuspicion", referral.refusedWhy().orElse(""))
                .line("act.ReferSuspicion", day(suspected.referredOn()))
                .line("act.NoteSuspicionSent", day(referral.sentOn()))
                .words("field.signedFor", referral.receipt().orElse(""))
                .words("act.NotePoliceOnSuspicion", referral.answer().orElse(""));
    }

    private Facts remedies(Remedies used) {
        return facts("remedies")
                .line("enforcements.remedies.papers", used.papers())
                .line(
                        "enforcements.remedies.reading",
                        used.isUsed() && !used.isOverturned() ? Texts.zh("enforcements.remedies.silent") : "");
    }

    private Facts halt(Enforcement one) {
        Halt halt = one.halt();
        return facts("halt")
                .line("enforcements.halted-on", day(halt.on()))
                .line(
                        "field.haltGround",
                        halt.ground().map(why -> Texts.zh("HaltGround." + why)).orElse(""))
                .words("field.haltWords", halt.words().orElse(""))
                .line("act.AgreeOnExecution.until", day(halt.until()))
                .line("enforcements.resumed-on", day(halt.resumedOn()))
                .words("enforcements.resumed-why", halt.resumedWhy().orElse(""))
                .line(
                        "act.EndEnforcement.ground",
                        halt.end().map(why -> Texts.zh("EndGround." + why)).orElse(""));
    }

    private Facts facts(String name) {
        return new Facts("facts-" + name, privacy::text, privacy::inside);
    }

    private static String officer(HandlingOfficer officer) {
        return Texts.zh("cases.officer", officer.name(), officer.certificate());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Days::text).orElse("");
    }

    private void section(String name, Facts facts) {
        if (facts.isEmpty()) {
            return;
        }
        Div section = new Div(new H3(Texts.zh("enforcements.section." + name)), facts);
        section.addClassName("item-section");
        add(section);
    }
}
