package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.DraftEnforcementPaper;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.execution.ExplainUnfilmedService;
import yidan.casework.execution.FilmService;
import yidan.casework.execution.HearObjection;
import yidan.casework.execution.NotePerformed;
import yidan.casework.execution.ReplaceEnforcers;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.atonce.EnforceAtOnce;
import yidan.casework.execution.correction.CorrectEnforcementService;
import yidan.casework.execution.crime.ContestSuspicionRefusal;
import yidan.casework.execution.crime.NotePoliceOnSuspicion;
import yidan.casework.execution.crime.NoteSuspicionSent;
import yidan.casework.execution.crime.ReferSuspicion;
import yidan.casework.execution.crime.RefuseSuspicion;
import yidan.casework.execution.crime.ReportSuspicion;
import yidan.casework.execution.crime.Suspicion;
import yidan.casework.execution.remedy.EndRemedy;
import yidan.casework.execution.remedy.NoteRemedy;
import yidan.casework.execution.removal.AnnounceRemoval;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.execution.review.AdoptExecutionOpinion;
import yidan.casework.execution.review.DissentOnExecution;
import yidan.casework.execution.review.RequestExecutionReview;
import yidan.casework.execution.service.RecordFailedEnforcementService;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.Substitution;
import yidan.casework.execution.succession.PutEnforcementSuccessor;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.preservation.ReceiveAppraisal;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.preservation.SeizePreserved;
import yidan.casework.preservation.SettleSamples;
import yidan.casework.preservation.TakeSamples;
import yidan.casework.recording.ExplainUnfilmed;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.NoteRecording;
import yidan.casework.recording.StoreRecording;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.CarryOutSeizure;
import yidan.casework.seizure.ListConfiscated;
import yidan.casework.seizure.SeizeUrgently;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizurePower;
import yidan.casework.seizure.review.AdoptSeizureOpinion;
import yidan.casework.seizure.review.DissentOnSeizure;
import yidan.casework.seizure.review.RequestSeizureReview;
import yidan.casework.seizure.review.ReviewedSeizure;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.casework.service.ServiceForms;
import yidan.ui.casework.setoff.SetOffForms;
import yidan.ui.document.DocumentDesk;
import yidan.ui.files.FileFields;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** What the forms about things held, executions and recordings let people choose from and need not ask twice. */
@ApplicationScoped
class MeansForms {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Registers registers;

    @Inject
    private Names names;

    @Inject
    private FileFields files;

    @Inject
    private DocumentDesk documents;

    @Inject
    private ReviewForms reviews;

    @Inject
    private ServiceForms service;

    @Inject
    private Clock clock;

    /** Fits out the bar of a case. */
    void tailor(ActBar bar, EnforcementCase dossier) {
        LocalDate today = LocalDate.now(clock);
        String place = dossier.conduct().place();
        String party = dossier.party().name();
        boolean closed = CaseStages.CLOSED.equals(dossier.stage());
        bar.with(
                        TakeSamples.class,
                        form -> handedOver(form)
                                .suggest("day", today)
                                .suggest("place", place)
                                .suggest("present", party))
                .with(CommissionAppraisal.class, form -> form.choices("seizure", inForce(dossier)))
                .with(SettleSamples.class, form -> form.choices("notice", samplingNotices(dossier)))
                .with(ListConfiscated.class, form -> files(form).suggest("place", place))
                .with(AskSeizure.class, form -> power(form, dossier))
                .with(
                        SeizeUrgently.class,
                        form -> power(handedOver(form), dossier)
                                .suggest("day", today)
                                .suggest("place", place)
                                .suggest("filmed", true))
                .with(
                        NoteRecording.class,
                        form -> (closed ? form.suggestText("step", FilmedStep.SERVICE.name()) : form)
                                .suggest("day", today)
                                .suggest("place", place)
                                .several("papers", documents.issued(dossier.uuid())))
                .with(ExplainUnfilmed.class, form -> form.suggest("day", today).suggest("place", place));
    }

    /** Fits out the bar of one seizure. */
    void tailorSeizure(ActBar bar, EnforcementCase of, Seizure one) {
        Actor actor = currentActor.get();
        ReviewedSeizure measure = new ReviewedSeizure(one, of);
        SetOffForms.tailor(bar, of, one, actor);
        bar.with(
                        CarryOutSeizure.class,
                        form -> handedOver(form)
                                .suggest("day", LocalDate.now(clock))
                                .suggest("place", of.conduct().place())
                                .suggest("things", one.askedThings())
                                .suggest("filmed", true))
                .with(
                        RequestSeizureReview.class,
                        form -> reviews.request(form, actor, measure)
                                .suggest("proposal", SetOffForms.proposal(one))
                                .suggest("report", SetOffForms.report(one)))
                .with(AdoptSeizureOpinion.class, form -> form.choices("review", reviews.given(actor, measure)))
                .with(DissentOnSeizure.class, form -> form.choices("review", reviews.given(actor, measure)));
    }

    /** Fits out the bar of one preservation or appraisal. */
    void tailorHeld(ActBar bar, EnforcementCase of, String askedThings) {
        String place = of.conduct().place();
        bar.with(
                        RegisterPreserved.class,
                        form -> handedOver(form)
                                .suggest("day", LocalDate.now(clock))
                                .suggest("place", place)
                                .suggest("keeper", of.party().name())
                                .suggest("present", of.party().name())
                                .suggest("things", askedThings))
                .with(SeizePreserved.class, form -> power(form, of))
                .with(ReceiveAppraisal.class, this::files);
    }

    /** Fits out the bar of a recording. */
    void tailorRecording(ActBar bar) {
        bar.with(StoreRecording.class, form -> form.field("files", files.recording(form, "files")));
    }

    /** Fits out the bar of an execution. */
    void tailorExecution(ActBar bar, Enforcement dossier) {
        LocalDate today = LocalDate.now(clock);
        Actor actor = currentActor.get();
        List<Choice<FormKind>> draftable = draftable(dossier);
        if (draftable.isEmpty()) {
            bar.hide(DraftEnforcementPaper.class);
        }
        List<Choice<Id<OfficialDocument>>> served = documents.toBeServed(dossier.uuid());
        if (served.isEmpty()) {
            bar.hide(ServeEnforcementPaper.class);
        }
        if (documents.issued(dossier.uuid()).isEmpty()) {
            bar.hide(RecordFailedEnforcementService.class);
        }
        bar.with(DraftEnforcementPaper.class, form -> form.choices("form", draftable))
                .with(
                        OrderRemoval.class,
                        form -> worded(
                                service.atOnce(
                                        form,
                                        dossier,
                                        dossier.item(),
                                        FormKind.RECTIFICATION_NOTICE,
                                        "servedOn",
                                        today),
                                dossier,
                                FormKind.RECTIFICATION_NOTICE,
                                "what",
                                "demand"))
                .with(
                        DemandRemoval.class,
                        form -> worded(
                                service.atOnce(form, dossier, dossier.item(), FormKind.DEMAND, "servedOn", today),
                                dossier,
                                FormKind.DEMAND,
                                "words",
                                "performance"))
                .with(
                        DecideEnforcement.class,
                        form -> worded(
                                worded(
                                        dossier.isAnnounced() ? form : form.suggest("performOn", today),
                                        dossier,
                                        FormKind.EXECUTION_DECISION,
                                        "manner",
                                        "way"),
                                dossier,
                                FormKind.EXECUTION_DECISION,
                                "reasons",
                                "reasons"))
                .with(DecideSubstitution.class, form -> {
                    worded(form.suggest("performOn", today), dossier, FormKind.SUBSTITUTION_DECISION, "manner", "way");
                    worded(form, dossier, FormKind.SUBSTITUTION_DECISION, "object", "object");
                    worded(form, dossier, FormKind.SUBSTITUTION_DECISION, "reasons", "reasons");
                })
                .with(
                        RequestExecutionReview.class,
                        form -> reviews.request(form, actor, dossier)
                                .suggest("proposal", Texts.zh("enforcements.review.proposal", dossier.itemName()))
                                .suggest("report", report(dossier)))
                .with(AdoptExecutionOpinion.class, form -> form.choices("review", reviews.given(actor, dossier)))
                .with(DissentOnExecution.class, form -> form.choices("review", reviews.given(actor, dossier)))
                .with(
                        ReplaceEnforcers.class,
                        form -> form.choices("lead", names.officers(actor)).choices("assistant", names.officers(actor)))
                .with(CheckRemoval.class, this::files)
                .with(NotePerformed.class, this::files)
                .with(HearObjection.class, form -> form.suggest("day", today))
                .with(AnnounceRemoval.class, form -> form.suggest("announcedOn", today))
                .with(
                        ServeEnforcementPaper.class,
                        form -> service.shape(form, dossier, dossier.item())
                                .choices("paper", served)
                                .suggest("servedOn", today)
                                .suggest("receiver", dossier.party().name())
                                .suggest("place", dossier.party().address().orElse("")))
                .with(
                        RecordFailedEnforcementService.class,
                        form -> files(service.failed(form, dossier.uuid(), dossier.party())))
                .with(
                        CorrectEnforcementService.class,
                        form -> service.shape(form, dossier, dossier.item())
                                .choices("paper", documents.issued(dossier.uuid(), Enforcement.SERVED))
                                .suggest("receiver", dossier.party().name())
                                .suggest("place", dossier.party().address().orElse("")))
                .with(
                        FilmService.class,
                        form -> form.suggest("day", today).several("papers", documents.issued(dossier.uuid())))
                .with(ExplainUnfilmedService.class, form -> form.suggest("day", today))
                .with(TellPolice.class, form -> form.suggest("toldOn", today))
                .with(
                        EnforceAtOnce.class,
                        form -> files(form).suggest("day", today).suggest("filmed", true))
                .with(CarryOutEnforcement.class, form -> {
                    form.suggest("day", today);
                    dossier.execution()
                            .substitution()
                            .flatMap(Substitution::performer)
                            .ifPresent(who -> form.suggestText("performer", who));
                    if (dossier.remedies().isUsed()) {
                        form.fix("unused", false);
                    }
                    files(form).suggest("filmed", true);
                })
                .with(EndRemedy.class, this::files)
                .with(PutEnforcementSuccessor.class, this::files)
                .with(
                        ReportSuspicion.class,
                        form -> form.choices("lead", names.officers(actor))
                                .choices("assistant", names.officers(actor)));
        if (dossier.kind() != EnforcementKind.DRUG_PLANTS || dossier.police().isPresent()) {
            bar.hide(TellPolice.class);
        }
        Suspicion suspicion = dossier.suspicion();
        if (!suspicion.isPending()) {
            bar.hide(ReferSuspicion.class);
            bar.hide(RefuseSuspicion.class);
        }
        if (!suspicion.referral().isContestable()) {
            bar.hide(ContestSuspicionRefusal.class);
        }
        if (!suspicion.isWithPolice()) {
            bar.hide(NoteSuspicionSent.class);
            bar.hide(NotePoliceOnSuspicion.class);
        }
        boolean pending = dossier.remedies().isPending();
        if (pending || !dossier.isAnnounced()) {
            bar.hide(NoteRemedy.class);
        }
        if (!pending) {
            bar.hide(EndRemedy.class);
        }
        bar.hide(dossier.kind().isSubstitution() ? DecideEnforcement.class : DecideSubstitution.class);
    }

    /** What the execution says of itself, to be completed by the handler. */
    private static String report(Enforcement of) {
        return Stream.of(
                        Optional.of(of.facts()),
                        of.order().words(),
                        of.order().findings(),
                        of.order().statement(),
                        of.order().answer())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static List<Choice<FormKind>> draftable(Enforcement of) {
        return Arrays.stream(FormKind.values())
                .filter(form -> DraftEnforcementPaper.isFor(form, of))
                .map(form -> new Choice<>(form, form.title()))
                .toList();
    }

    /** The law of the item that may give the power; the article is the officer's to name. */
    private ActForm power(ActForm form, EnforcementCase of) {
        registers.read(currentActor.get(), register -> SeizurePower.of(register, of)).stream()
                .findFirst()
                .ifPresent(basis -> form.suggestText("basisKind", basis.kind().name())
                        .suggest("basis", Texts.zh("means.power.basis", basis.title())));
        return form;
    }

    private List<Choice<Id<OfficialDocument>>> samplingNotices(EnforcementCase of) {
        return registers.read(currentActor.get(), register -> Papers.of(register, of.uuid())).stream()
                .filter(row ->
                        row.form() == FormKind.SAMPLING_NOTICE && row.stage().equals(OfficialDocument.ISSUED))
                .map(row -> new Choice<Id<OfficialDocument>>(Id.of(row.id()), row.number()))
                .toList();
    }

    /** What somebody has worded in the draft stands in the form of the act that issues it. */
    private ActForm worded(ActForm form, Enforcement of, FormKind paper, String component, String field) {
        documents
                .draft(of.uuid(), paper)
                .filter(draft -> draft.reworded().contains(field))
                .ifPresent(draft ->
                        form.suggest(component, draft.fields().get(field).toString()));
        return form;
    }

    /** A paper that is signed on the screen and handed over, or was handed over on paper. */
    private ActForm handedOver(ActForm form) {
        return documents.signed(files(form)).field("paperCopy", files.picker(form, "paperCopy"));
    }

    private ActForm files(ActForm form) {
        return form.field("files", files.picker(form, "files"));
    }

    private List<Choice<Id<Seizure>>> inForce(EnforcementCase of) {
        return registers.read(currentActor.get(), register -> Seizure.of(register, of.uuid())).stream()
                .filter(Seizure::isInForce)
                .map(one -> new Choice<Id<Seizure>>(Id.of(one.uuid()), SeizureName.of(one)))
                .toList();
    }
}
