package yidan.ui.casework;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.handover.MeasureDisclosure;
import yidan.casework.officers.Privacy;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.AppraisalAct;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservationAct;
import yidan.casework.recording.Filming;
import yidan.casework.recording.Recording;
import yidan.casework.recording.RecordingAct;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureAct;
import yidan.casework.seizure.end.Settled;
import yidan.casework.seizure.review.SeizureReviewAct;
import yidan.casework.seizure.setoff.SetOffAct;
import yidan.evidence.custody.CustodyItem;
import yidan.files.Attachment;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.casework.rules.FilmingCard;
import yidan.ui.casework.setoff.SetOffForms;
import yidan.ui.files.FileStrip;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.Texts;

/** What is held, appraised, enforced and filmed in a case: a card for each, with its things, its files and its acts. */
final class Measures extends Div {

    private static final long serialVersionUID = 1L;

    /** Everything at once, as it was read in one transaction. */
    private record Found(
            List<Preservation> preserved,
            List<Seizure> seized,
            List<Appraisal> appraisals,
            List<Enforcement> executions,
            List<Recording> recordings,
            List<CustodyItem> confiscated,
            List<Filming.Standing> filming,
            List<Attachment> files) {
        int size() {
            return preserved.size() + seized.size() + appraisals.size() + executions.size() + recordings.size();
        }
    }

    private final transient Registers registers;
    private final transient Actor actor;
    private final transient ActDesk desk;
    private final transient MeansForms forms;
    private final transient EnforcementCase of;
    private final transient Runnable afterwards;
    private final transient Privacy privacy;
    private final transient Found found;

    Measures(
            Registers registers,
            Actor actor,
            ActDesk desk,
            MeansForms forms,
            EnforcementCase of,
            LocalDate today,
            Runnable afterwards) {
        this.registers = registers;
        this.actor = actor;
        this.desk = desk;
        this.forms = forms;
        this.of = of;
        this.privacy = new Privacy(of, actor, of.party().people());
        this.afterwards = afterwards;
        UUID id = of.uuid();
        found = registers.read(
                actor,
                register -> new Found(
                        Preservation.of(register, id),
                        Seizure.of(register, id),
                        Appraisal.of(register, id),
                        Enforcement.of(register, id),
                        Recording.of(register, id),
                        CustodyItem.heldBy(register, id),
                        Filming.of(register, of, today),
                        Attachment.of(register, id)));
        setId("case-measures");
        addClassName("stack");
        add(new FilmingCard(found.filming()));
        if (found.size() == 0) {
            Paragraph none = new Paragraph(getTranslation("measures.none"));
            none.addClassName("muted");
            add(none);
        }
        found.preserved().forEach(one -> add(card(one)));
        found.seized().forEach(one -> add(card(one)));
        found.appraisals().forEach(one -> add(card(one)));
        found.executions().forEach(one -> add(card(one)));
        found.recordings().forEach(one -> add(card(one)));
        if (!found.confiscated().isEmpty()) {
            Div card = card("HeldAs.CONFISCATED", "measures.without-seizure", new Facts("confiscated-" + id));
            things(card, id, "");
            add(card);
        }
    }

    int count() {
        return found.size();
    }

    private Div card(Preservation one) {
        Facts facts = facts("preservation-" + one.uuid())
                .words("field.why", one.why())
                .words("field.opinion", one.opinion().orElse(""))
                .line("measures.kept-on", day(one.keptOn()))
                .line("field.place", one.keptAt().orElse(""))
                .words("field.keeper", one.keeper().orElse(""))
                .line("measures.due-on", day(one.dueOn()))
                .line(
                        "field.fate",
                        one.fate()
                                .map(fate -> Texts.zh("PreservedFate." + fate))
                                .orElse(""))
                .words("field.reasons", one.settledWhy().orElse(""));
        Div card = card("dossier.Preservation", "stage.Preservation." + one.stage(), facts);
        things(card, one.uuid(), one.askedThings());
        return acts(card, one.uuid(), PreservationAct.class, Preservation.class, one.version(), one.askedThings());
    }

    private Div card(Seizure one) {
        Facts facts = facts("seizure-" + one.uuid())
                .line("measures.decision", one.scene().decisionNumber().orElse(""))
                .line("field.basis", one.basis())
                .words("field.why", one.why())
                .line("measures.urgent", one.isUrgent() ? Texts.zh("measures.urgent.since") : "")
                .line("measures.approved-at", one.decidedAt().map(Days::text).orElse(""))
                .words("field.opinion", one.opinion().orElse(""))
                .line(
                        "measures.carried-out-at",
                        one.scene().carriedOutAt().map(Days::text).orElse(""))
                .line("field.place", one.scene().place().orElse(""))
                .words("field.statement", one.scene().statement().orElse(""))
                .words("field.words", one.scene().record().orElse(""))
                .words("field.whyNotFilmed", one.scene().whyNotFilmed().orElse(""))
                .line("measures.due-on", day(one.dueOn()))
                .words("measures.extended", one.extendedWhy().orElse(""));
        one.proposal().ifPresent(how -> SetOffForms.facts(facts, how));
        one.settled().ifPresent(end -> settled(facts, end));
        ReviewFacts.of(facts, one.review());
        registers
                .read(actor, register -> MeasureDisclosure.of(register, one.uuid()))
                .forEach(handedOver -> facts.line("cases.published", published(handedOver)));
        Div card = card("SeizureKind." + one.kind(), "stage.Seizure." + one.stage(), facts);
        things(card, one.uuid(), one.askedThings());
        ActBar bar = desk.bar(
                List.of(SeizureAct.class, SeizureReviewAct.class, SetOffAct.class),
                Seizure.class,
                Id.of(one.uuid()),
                one.version(),
                about(),
                afterwards);
        forms.tailorSeizure(bar, of, one);
        return withBar(card, bar, one.uuid());
    }

    private static void settled(Facts facts, Settled end) {
        facts.line(
                        "field.fate",
                        end.fate().map(fate -> Texts.zh("SeizedFate." + fate)).orElse(""))
                .line("act.DecideOnSeized.basis", end.destroyedUnder().orElse(""))
                .line(
                        "act.LiftSeizure.ground",
                        end.ground().map(why -> Texts.zh("LiftGround." + why)).orElse(""))
                .words("field.reasons", end.why());
    }

    private Div card(Appraisal one) {
        Facts facts = facts("appraisal-" + one.uuid())
                .words("field.subject", one.subject())
                .line("field.institution", one.institution())
                .words("field.question", one.question())
                .line("act.CommissionAppraisal.until", Days.text(one.until()))
                .line("field.appraisalToldOn", day(one.toldOn()))
                .words("act.ReceiveAppraisal.result", one.result().orElse(""))
                .words("act.CallOffAppraisal.reasons", one.calledOffWhy().orElse(""));
        Div card = card("dossier.Appraisal", "stage.Appraisal." + one.stage(), facts);
        return acts(card, one.uuid(), AppraisalAct.class, Appraisal.class, one.version(), "");
    }

    private Div card(Enforcement one) {
        Anchor open = new Anchor("enforcements/" + one.uuid(), Texts.zh("measures.open"));
        Facts facts = facts("enforcement-" + one.uuid())
                .words("field.facts", one.facts())
                .line("dossier.Enforcement", open);
        return card("EnforcementKind." + one.kind(), "stage.Enforcement." + one.stage(), facts);
    }

    private Div card(Recording one) {
        Div card = recording(
                one,
                privacy,
                found.seized().stream()
                        .filter(seizure ->
                                one.seizure().filter(seizure.uuid()::equals).isPresent())
                        .map(SeizureName::of)
                        .findFirst()
                        .orElseGet(() -> Texts.zh("FilmedStep." + one.step())));
        List<Attachment> files = filesOf(one.uuid());
        card.add(new FileStrip(of, actor, files));
        ActBar bar =
                desk.bar(RecordingAct.class, Recording.class, Id.of(one.uuid()), one.version(), about(), afterwards);
        forms.tailorRecording(bar);
        return withBar(card, bar, one.uuid());
    }

    /** What is known of a recording, for whatever it belongs to. */
    static Div recording(Recording one, Privacy privacy) {
        return recording(one, privacy, Texts.zh("FilmedStep." + one.step()));
    }

    private static Div recording(Recording one, Privacy privacy, String shows) {
        Facts facts = new Facts("recording-" + one.uuid(), privacy::text, privacy::inside)
                .line("field.step", shows)
                .line(
                        "field.day",
                        Days.text(one.takenOn())
                                + one.begunAt().map(from -> "　" + from).orElse("")
                                + one.endedAt()
                                        .map(to -> " – "
                                                + one.endedOn()
                                                        .map(last -> Days.text(last) + "　")
                                                        .orElse("")
                                                + to)
                                        .orElse(""))
                .line("field.place", one.place())
                .line("field.device", one.device().orElse(""))
                .words("field.interruptedWhy", one.interruptedWhy().orElse(""))
                .line("measures.store-by", one.settledOn().isEmpty() ? Days.text(one.dueOn()) : "")
                .line("measures.stored-on", day(one.settledOn()))
                .line(
                        "act.ExplainUnfilmed.ground",
                        one.ground()
                                .or(one::lostGround)
                                .map(why -> Texts.zh("UnfilmedGround." + why))
                                .orElse(""))
                .words("field.explanation", one.explanation().orElse(""));
        return card("dossier.Recording", "stage.Recording." + one.stage(), facts);
    }

    /** What becomes of a decision before the public, and the way to it. */
    static Anchor published(MeasureDisclosure one) {
        return new Anchor("disclosures/" + one.uuid(), Texts.zh("stage.MeasureDisclosure." + one.stage()));
    }

    /** What is written in them names people as the case does. */
    private Facts facts(String name) {
        return new Facts(name, privacy::text, privacy::inside);
    }

    private String about() {
        return (of.number().orElse("") + " " + privacy.text(of.conduct().cause())).strip();
    }

    private static Div card(String titleKey, String stageKey, Facts facts) {
        Span title = new Span(Texts.zh(titleKey));
        title.addClassName("evidence-title");
        Span stage = new Span(Texts.zh(stageKey));
        stage.addClassNames("badge", "info");
        Div head = new Div(title, stage);
        head.addClassName("badges");
        Div card = new Div(head, facts);
        card.addClassNames("evidence", "measure");
        return card;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Days::text).orElse("");
    }

    private void things(Div card, UUID holding, String asked) {
        List<CustodyItem> things = registers.read(actor, register -> CustodyItem.heldBy(register, holding));
        Div list = new Div();
        list.addClassName("things");
        if (things.isEmpty()) {
            asked.lines().forEach(line -> list.add(new Div(new Span(privacy.text(line)))));
        }
        things.forEach(thing -> list.add(new Div(
                new Anchor("goods/" + thing.uuid(), privacy.text(thing.name())),
                new Span(privacy.text(thing.specification())),
                new Span(thing.quantity().stripTrailingZeros().toPlainString() + " " + thing.unit()),
                new Span(Texts.zh("stage.CustodyItem." + thing.stage())))));
        card.add(list, new FileStrip(of, actor, filesOf(holding)));
    }

    private List<Attachment> filesOf(UUID piece) {
        return found.files().stream()
                .filter(file -> file.pieceId().equals(piece))
                .toList();
    }

    private <D extends Dossier> Div acts(
            Div card, UUID id, Class<?> acts, Class<D> type, long version, String askedThings) {
        ActBar bar = desk.bar(acts, type, Id.of(id), version, about(), afterwards);
        forms.tailorHeld(bar, of, askedThings);
        return withBar(card, bar, id);
    }

    private Div withBar(Div card, ActBar bar, UUID id) {
        bar.setId("measure-bar-" + id);
        bar.onlyThisStage();
        if (actor.audience() != Audience.SUPERVISOR && !bar.isSilent()) {
            card.add(bar);
        }
        return card;
    }
}
