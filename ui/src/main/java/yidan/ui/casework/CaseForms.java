package yidan.ui.casework;

import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import yidan.act.Act;
import yidan.act.Done;
import yidan.casework.Conduct;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.arrears.LateFine;
import yidan.casework.arrears.WaiveLateFine;
import yidan.casework.crime.ReportCrime;
import yidan.casework.decision.CallDiscussion;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.discretion.Assessment;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.AddPartyProof;
import yidan.casework.investigation.AttachFiles;
import yidan.casework.investigation.CorrectConduct;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.RecordSiteInspection;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.lead.CheckAgainstList;
import yidan.casework.lead.HandLeadOn;
import yidan.casework.lead.Lead;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.HearStatement;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.EndorseOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.paper.CorrectService;
import yidan.casework.paper.DraftPaper;
import yidan.casework.paper.ServePaper;
import yidan.casework.penalty.Penalty;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.HearDemanded;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.DissentFromOpinion;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.seizure.setoff.ReturnSurplus;
import yidan.casework.service.RecordFailedService;
import yidan.casework.voucher.AddVoucher;
import yidan.casework.voucher.VoucherKind;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.people.StaffMember;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Rules;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.casework.discretion.DiscretionForms;
import yidan.ui.casework.lead.ListedPowers;
import yidan.ui.casework.penalty.PenaltyForms;
import yidan.ui.casework.service.ServiceForms;
import yidan.ui.document.DocumentDesk;
import yidan.ui.files.FileFields;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** What the forms of a case let people choose from, and what they need not type twice. */
@ApplicationScoped
public class CaseForms {

    @Inject
    private ActDesk desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Registers registers;

    @Inject
    private ListedPowers powers;

    @Inject
    private Names names;

    @Inject
    private FileFields files;

    @Inject
    private DocumentDesk documents;

    @Inject
    private DiscretionForms discretion;

    @Inject
    private ReviewForms reviews;

    @Inject
    private ServiceForms served;

    @Inject
    private Clock clock;

    /** The form that opens a case. */
    ActForm opening(Class<? extends Act> act, Consumer<Done> afterwards) {
        return opening(act, null, afterwards);
    }

    /** @param lead the lead that it comes from; null where there is none */
    public ActForm opening(Class<? extends Act> act, Lead lead, Consumer<Done> afterwards) {
        Actor actor = currentActor.get();
        ActForm form = desk.opening(act, afterwards)
                .choices("item", powers.punished(actor, act == DecideOnTheSpot.class))
                .choices("lead", names.officers(actor))
                .choices("assistant", names.officers(actor));
        if (act == DecideOnTheSpot.class) {
            discretion.onTheSpot(form);
            documents.signed(form.field("files", files.picker(form, "files")));
            form.suggest("conductOn", lead == null ? LocalDate.now(clock) : lead.receivedOn());
            from(form, lead);
        }
        if (act == ProposeCase.class) {
            form.suggest("discoveredOn", lead == null ? LocalDate.now(clock) : lead.receivedOn());
            from(form, lead);
        }
        return form;
    }

    /** What stays as it was need not be typed again. */
    private static ActForm asFound(ActForm form, EnforcementCase dossier) {
        Conduct conduct = dossier.conduct();
        conduct.to().ifPresent(last -> form.suggest("conductTo", last));
        conduct.harm().ifPresent(harm -> form.suggest("grave", harm));
        conduct.harmFacts().ifPresent(facts -> form.suggest("graveFacts", facts));
        return form.suggest("cause", conduct.cause())
                .suggest("facts", conduct.facts())
                .suggest("place", conduct.place())
                .suggest("conductFrom", conduct.from());
    }

    /** What the lead says need not be typed again. */
    static void from(ActForm form, Lead lead) {
        form.fix("fromLead", lead == null ? null : Id.<Lead>of(lead.uuid()));
        if (lead != null) {
            form.suggest("facts", lead.content());
            lead.place().ifPresent(place -> form.suggest("place", place));
            lead.about().ifPresent(about -> form.suggest("partyName", about));
            lead.item().ifPresent(item -> form.suggestText("item", item.toString()));
        }
    }

    /** Fits out the bar of a lead: what the list has, and to whom it goes that the list leaves to others. */
    public void tailor(ActBar bar, Lead lead) {
        Actor actor = currentActor.get();
        bar.with(CheckAgainstList.class, form -> form.choices("item", powers.followed(actor)))
                .with(
                        HandLeadOn.class,
                        form -> powers.competent(actor, lead).ifPresent(body -> form.suggest("body", body)));
        if (!lead.isChecked()) {
            bar.next(CheckAgainstList.class);
        } else if (lead.isOutsideTheList() || powers.isSummaryOnly(actor, lead)) {
            bar.next(HandLeadOn.class);
        }
    }

    /** Fits out the bar of a case. */
    void tailor(ActBar bar, EnforcementCase dossier) {
        Actor actor = currentActor.get();
        LocalDate today = LocalDate.now(clock);
        discretion.tailor(bar, dossier);
        List<Deadline> clocks = registers.read(
                actor,
                register ->
                        Clocks.of(dossier.owner(), clock.instant(), register).of(dossier));
        new NothingToDo(bar, dossier, clocks, clock.instant()).hide(actor);
        bar.every(files::attach)
                .with(
                        EndorseOpening.class,
                        form -> form.field(
                                "leaderSign", documents.signature("leader-sign", Texts.zh("field.leaderSign"))))
                .with(
                        ApproveOpening.class,
                        form -> form.field("headSign", documents.signature("head-sign", Texts.zh("field.headSign"))))
                .with(
                        ApplyToCourt.class,
                        form -> form.field("headSign", documents.signature("head-sign", Texts.zh("field.headSign"))))
                .with(
                        ReturnSurplus.class,
                        form -> form.suggest("returnedOn", today)
                                .suggest("receiver", dossier.party().name())
                                .field("giverSign", documents.signature("giver-sign", Texts.zh("field.giverSign")))
                                .field(
                                        "receiverSign",
                                        documents.signature("receiver-sign", Texts.zh("field.receiverSign"))))
                .with(ReplaceOfficers.class, form -> officers(form, actor))
                .with(DecideWithdrawal.class, form -> officers(form, actor))
                .with(ReportCrime.class, form -> officers(form, actor))
                .with(AskWithdrawal.class, form -> form.choices("officer", names.people(actor)))
                .with(
                        RecordInterview.class,
                        form -> onTheSpot(form, dossier, today)
                                .suggest("person", dossier.party().name()))
                .with(
                        RecordSiteInspection.class,
                        form -> onTheSpot(form, dossier, today)
                                .suggest("present", dossier.party().name()))
                .with(
                        AddEvidence.class,
                        form -> form.suggest("obtainedOn", today).suggest("original", true))
                .with(
                        AddPartyProof.class,
                        form -> form.suggest("obtainedOn", today)
                                .suggest("place", dossier.conduct().place())
                                .suggest("source", dossier.party().name()))
                .with(AttachFiles.class, form -> form.choices("evidence", unverified(actor, dossier)))
                .with(DraftPaper.class, form -> form.choices("form", draftable(dossier)))
                .with(
                        ServePaper.class,
                        form -> served.shape(form, dossier)
                                .choices("paper", documents.toBeServed(dossier.uuid()))
                                .suggest("servedOn", today)
                                .suggest("receiver", dossier.party().name())
                                .suggest("place", dossier.party().address().orElse("")))
                .with(
                        CorrectService.class,
                        form -> served.shape(form, dossier)
                                .choices("paper", documents.startingTerms(dossier.uuid()))
                                .suggest("receiver", dossier.party().name())
                                .suggest("place", dossier.party().address().orElse("")))
                .with(
                        ServeDecision.class,
                        form -> served.shape(form, dossier)
                                .suggest("place", dossier.party().address().orElse("")))
                .with(RecordFailedService.class, form -> served.failed(form, dossier.uuid(), dossier.party()))
                .with(VerifyEvidence.class, form -> form.choices("evidence", unverified(actor, dossier)))
                .with(CorrectConduct.class, form -> asFound(form, dossier))
                .with(
                        OrderRectification.class,
                        form -> served.atOnce(form, dossier, FormKind.RECTIFICATION_NOTICE, "handedOver", true))
                .with(
                        ReportInvestigation.class,
                        form -> PenaltyForms.gained(graded(discretion.compare(form, dossier), actor, dossier), dossier))
                .with(
                        GivePriorNotice.class,
                        form -> discretion.compare(
                                PenaltyForms.penalty(
                                        served.atOnce(form, dossier, FormKind.PRIOR_NOTICE, "servedOn", today),
                                        dossier),
                                dossier))
                .with(HearStatement.class, form -> form.suggest("day", today))
                .with(HearDemanded.class, form -> form.suggest("day", today))
                .with(FollowOutcome.class, form -> PenaltyForms.decided(form, dossier))
                .with(
                        DecidePenalty.class,
                        form -> PenaltyForms.performed(
                                discretion.compare(PenaltyForms.penalty(paidWhere(form, dossier), dossier), dossier)))
                .with(
                        DemandPerformance.class,
                        form -> served.atOnce(paidWhere(form, dossier), dossier, FormKind.DEMAND, "servedOn", null))
                .with(
                        ScheduleHearing.class,
                        form -> served.atOnce(form, dossier, FormKind.HEARING_NOTICE, "toldOn", today)
                                .choices("chair", apart(actor, dossier))
                                .choices("recorder", apart(actor, dossier)))
                .with(
                        CallDiscussion.class,
                        form -> form.several("members", apart(actor, dossier)).suggest("meetsOn", today))
                .with(
                        HoldDiscussion.class,
                        form -> form.choices("chair", apart(actor, dossier))
                                .several("members", apart(actor, dossier))
                                .suggest("heldOn", today)
                                .suggestText("opinions", names.heads(actor)))
                .with(
                        RequestLegalReview.class,
                        form -> reviews.request(form, actor, dossier)
                                .suggest("proposal", dossier.report().orElse("")))
                .with(AdoptOpinion.class, form -> form.choices("review", reviews.given(actor, dossier)))
                .with(DissentFromOpinion.class, form -> form.choices("review", reviews.given(actor, dossier)))
                .with(
                        RecordPayment.class,
                        form -> form.suggest("paidOn", today)
                                .suggest("amount", owed(dossier))
                                .suggest("lateFine", positive(lateFine(actor, dossier, today))))
                .with(CollectOnTheSpot.class, form -> form.suggest("day", today))
                .with(HandInFine.class, form -> form.suggest("day", today))
                .with(BankFine.class, form -> form.suggest("day", today))
                .with(WaiveLateFine.class, form -> form.suggest("amount", positive(lateFine(actor, dossier, today))));
        vouchers(bar, actor, dossier);
    }

    /** Says it where nobody has named the bank to which the party is sent. Source: 行政处罚法 第六十七条. */
    private ActForm paidWhere(ActForm form, EnforcementCase dossier) {
        boolean named = registers.read(
                currentActor.get(),
                register -> register.of(Organisation.class)
                        .where("d.tenant = :owner", "owner", dossier.owner().value())
                        .first()
                        .flatMap(Organisation::fineAccount)
                        .isPresent());
        return named ? form : form.intro(new Span(Texts.zh("cases.no-fine-account")));
    }

    private void vouchers(ActBar bar, Actor actor, EnforcementCase dossier) {
        List<Choice<VoucherKind>> happened = registers.read(
                actor,
                register -> Arrays.stream(VoucherKind.values())
                        .filter(kind -> kind.isOf(dossier, register))
                        .map(kind -> new Choice<>(kind, Texts.zh("VoucherKind." + kind)))
                        .toList());
        if (happened.isEmpty()) {
            bar.hide(AddVoucher.class);
        }
        bar.with(AddVoucher.class, form -> form.choices("kind", happened));
    }

    /** What is still to be paid of fine and gains; empty where nothing is. */
    private static BigDecimal owed(EnforcementCase dossier) {
        return dossier.penalty()
                .map(Penalty::payable)
                .map(sum -> sum.subtract(dossier.performance().paid()))
                .map(CaseForms::positive)
                .orElse(null);
    }

    private BigDecimal lateFine(Actor actor, EnforcementCase dossier, LocalDate today) {
        return registers.read(actor, register -> LateFine.owed(dossier, today, new Rules(register)));
    }

    private static BigDecimal positive(BigDecimal sum) {
        return sum.signum() > 0 ? sum : null;
    }

    /** Who may chair a hearing or record it: nobody who handles the case. Source: 行政处罚法 第六十四条（四）. */
    private List<Choice<Id<StaffMember>>> apart(Actor actor, EnforcementCase dossier) {
        Set<UUID> team =
                Set.of(dossier.team().lead().id(), dossier.team().assistant().id());
        return names.people(actor).stream()
                .filter(one -> !team.contains(one.value().value()))
                .toList();
    }

    private static List<Choice<FormKind>> draftable(EnforcementCase dossier) {
        return Arrays.stream(FormKind.values())
                .filter(form -> DraftPaper.isFor(form, dossier.stage()))
                .map(form -> new Choice<>(form, form.title()))
                .toList();
    }

    private void officers(ActForm form, Actor actor) {
        form.choices("lead", names.officers(actor)).choices("assistant", names.officers(actor));
    }

    private static ActForm onTheSpot(ActForm form, EnforcementCase dossier, LocalDate today) {
        return form.suggest("day", today).suggest("place", dossier.conduct().place());
    }

    /** The grade to which the facts led, and how the circumstances weigh. */
    private ActForm graded(ActForm form, Actor actor, EnforcementCase dossier) {
        registers
                .read(actor, register -> Assessment.of(register, dossier.uuid()))
                .ifPresent(assessed -> {
                    form.suggest("grade", assessed.chosen());
                    registers
                            .read(actor, assessed::weight)
                            .ifPresent(weight -> form.suggestText("mitigation", weight.name()));
                });
        return form;
    }

    private List<Choice<Id<Evidence>>> unverified(Actor actor, EnforcementCase dossier) {
        return registers.read(actor, register -> Evidence.of(register, dossier.uuid())).stream()
                .filter(one -> one.stage().equals(Evidence.GATHERED))
                .map(one -> new Choice<Id<Evidence>>(Id.of(one.uuid()), one.title()))
                .toList();
    }
}
