package yidan.ui.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import yidan.act.Act;
import yidan.act.Done;
import yidan.casework.lead.Lead;
import yidan.casework.recording.FilmedStep;
import yidan.document.OfficialDocument;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.OrderCorrectionAnew;
import yidan.inspection.PlanInspection;
import yidan.inspection.RecheckInspection;
import yidan.inspection.RecordInspection;
import yidan.inspection.RecordPatrol;
import yidan.inspection.ReplaceInspectors;
import yidan.inspection.ServeInspectionPaper;
import yidan.inspection.filming.ExplainUnfilmedInspection;
import yidan.inspection.filming.FilmInspection;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.township.EnforcementLists;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.casework.service.ServiceForms;
import yidan.ui.document.DocumentDesk;
import yidan.ui.files.FileFields;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** What the forms of inspections let people choose from and need not ask twice. */
@ApplicationScoped
class InspectionForms {

    @Inject
    private ServiceForms service;

    @Inject
    private ActDesk desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private EnforcementLists lists;

    @Inject
    private Registers registers;

    @Inject
    private FileFields files;

    @Inject
    private DocumentDesk documents;

    @Inject
    private Clock clock;

    /** The form of a patrol or of a plan. */
    ActForm opening(Class<? extends Act> act, Consumer<Done> afterwards) {
        return opening(act, null, afterwards);
    }

    /** @param from the lead that it comes from; null where there is none */
    ActForm opening(Class<? extends Act> act, Lead from, Consumer<Done> afterwards) {
        Actor actor = currentActor.get();
        ActForm form = desk.opening(act, afterwards)
                .choices("item", items(actor))
                .choices("lead", officers(actor))
                .choices("assistant", officers(actor));
        if (act == RecordPatrol.class) {
            visit(form);
        } else {
            form.suggest("plannedOn", LocalDate.now(clock));
        }
        officer(actor).ifPresent(id -> form.suggestText("lead", id.toString()));
        form.fix("fromLead", from == null ? null : Id.<Lead>of(from.uuid()));
        if (from != null) {
            from(form, act, from);
        }
        return form;
    }

    /** What the lead says need not be typed again; what is seen there is. */
    private static void from(ActForm form, Class<? extends Act> act, Lead lead) {
        lead.about().ifPresent(about -> form.suggest("target", about));
        lead.place().ifPresent(place -> form.suggest(act == RecordPatrol.class ? "place" : "address", place));
        lead.item()
                .filter(item ->
                        lead.itemType().filter(PowerType.INSPECTION::equals).isPresent())
                .ifPresent(item -> form.suggestText("item", item.toString()));
        if (act == PlanInspection.class) {
            form.suggest("what", lead.content());
        }
    }

    /** Fits out the bar of an inspection. */
    void tailor(ActBar bar, Inspection one) {
        Actor actor = currentActor.get();
        List<Choice<Id<OfficialDocument>>> served = documents.toBeServed(one.uuid());
        if (served.isEmpty()) {
            bar.hide(ServeInspectionPaper.class);
        }
        bar.with(
                        ServeInspectionPaper.class,
                        form -> service.shape(form, one, Optional.of(one.item()))
                                .choices("paper", served)
                                .suggest("servedOn", LocalDate.now(clock))
                                .suggest("receiver", one.target().name())
                                .suggest("place", one.target().address().orElse("")))
                .with(
                        ReplaceInspectors.class,
                        form -> form.choices("lead", officers(actor)).choices("assistant", officers(actor)))
                .with(
                        RecordInspection.class,
                        form -> visit(form)
                                .suggest("place", one.target().address().orElse("")))
                .with(
                        FilmInspection.class,
                        form -> form.suggestText("step", FilmedStep.INVESTIGATION.name())
                                .suggest("day", one.inspectedOn().orElse(LocalDate.now(clock)))
                                .suggest("place", one.place().orElse("")))
                .with(
                        ExplainUnfilmedInspection.class,
                        form -> form.suggest("day", LocalDate.now(clock))
                                .suggest("place", one.place().orElse("")))
                .with(
                        OrderCorrectionAnew.class,
                        form -> form.suggest("order", one.order().orElse("")))
                .with(RecheckInspection.class, form -> form.field("files", files.picker(form, "files")))
                .with(
                        MakeLead.class,
                        form -> form.suggest("content", one.words().orElse("")));
    }

    private ActForm visit(ActForm form) {
        return form.field("files", files.picker(form, "files")).suggest("day", LocalDate.now(clock));
    }

    private List<Choice<Integer>> items(Actor actor) {
        return lists
                .itemsInForce(
                        actor,
                        actor.organisation(),
                        LocalDate.now(clock),
                        new ItemFilter(null, PowerType.INSPECTION, null, null),
                        ItemFilter.Order.NUMBER,
                        yidan.itemlist.catalogue.search.Page.ALL)
                .stream()
                .map(row -> new Choice<>(
                        row.item(), Texts.zh("Origin." + row.origin()) + row.number() + " · " + row.name()))
                .toList();
    }

    private List<Choice<Id<StaffMember>>> officers(Actor actor) {
        return staff(actor).stream()
                .filter(person -> person.roles().contains(Role.OFFICER))
                .map(person -> new Choice<Id<StaffMember>>(Id.of(person.uuid()), person.name()))
                .toList();
    }

    /** The person himself, where he is an officer. */
    private Optional<Id<StaffMember>> officer(Actor actor) {
        return staff(actor).stream()
                .filter(person ->
                        person.account().equals(actor.user()) && person.roles().contains(Role.OFFICER))
                .findFirst()
                .map(person -> Id.of(person.uuid()));
    }

    private List<StaffMember> staff(Actor actor) {
        return registers.read(
                actor,
                register -> register.of(StaffMember.class)
                        .where("d.stage = :active", "active", StaffMember.ACTIVE)
                        .where("d.tenant = :own", "own", actor.organisation().value())
                        .orderBy("d.name, d.id")
                        .list());
    }
}
