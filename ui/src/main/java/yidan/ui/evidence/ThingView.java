package yidan.ui.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import yidan.casework.officers.PeopleOfThings;
import yidan.casework.officers.Privacy;
import yidan.casework.seizure.Seizure;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.AttachPhotos;
import yidan.evidence.custody.CustodyAct;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.DescribeThing;
import yidan.evidence.custody.Goods;
import yidan.evidence.custody.GoodsRow;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.Pending;
import yidan.evidence.custody.SignMovement;
import yidan.evidence.custody.outcome.Loss;
import yidan.evidence.custody.outcome.OutcomeAct;
import yidan.evidence.custody.outcome.RemitProceeds;
import yidan.evidence.custody.outcome.ReportLoss;
import yidan.files.Attachment;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.act.Timeline;
import yidan.ui.casework.SeizureName;
import yidan.ui.files.FileFields;
import yidan.ui.files.FileStrip;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;
import yidan.ui.supervision.ReasonGate;

/** One thing in custody: what it is, where it lies, its ledger, its photos, what waits for a signature. */
@Route("goods/:thing([0-9a-f-]{36})")
@MayOpen(
        roles = {
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.CUSTODIAN,
            Role.ARCHIVIST,
            Role.COUNTY_ADMIN,
            Role.SUPERVISOR
        },
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.JUSTICE_OFFICE
        })
@StyleSheet("context://styles/casework.css")
public class ThingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Goods goods;
    private final transient GoodsSeen seen;
    private final transient ActDesk desk;
    private final transient FileFields files;
    private final transient Registers registers;
    private final transient ReasonGate gate;
    private final transient Actor actor;
    private transient Id<CustodyItem> id;

    @Inject
    public ThingView(
            Goods goods,
            GoodsSeen seen,
            ActDesk desk,
            FileFields files,
            Registers registers,
            ReasonGate gate,
            CurrentActor currentActor) {
        super("goods.one");
        this.goods = goods;
        this.seen = seen;
        this.desk = desk;
        this.files = files;
        this.registers = registers;
        this.gate = gate;
        this.actor = currentActor.get();
        crumb(GoodsView.class, getTranslation("goods.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("thing").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        GoodsRow row = seen.row(actor, id).orElseThrow(NotFoundException::new);
        title(row.name());
        body(gate.around(CustodyItem.class, id, "", this::dossier));
    }

    private Component dossier() {
        CustodyItem thing = goods.load(actor, id);
        Privacy privacy = registers.read(actor, register -> PeopleOfThings.of(register, actor, thing));
        Span stage = new Span(getTranslation("stage.CustodyItem." + thing.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("thing-stage");
        Span as = new Span(held(thing));
        as.addClassName("badge");
        as.setId("thing-held-as");
        Div head = new Div(stage, as);
        head.addClassName("badges");
        TabSheet tabs = new TabSheet();
        tabs.setId("thing-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(getTranslation("goods.tab.facts"), facts(thing, privacy));
        tabs.add(getTranslation("goods.tab.ledger"), ledger(thing, privacy));
        tabs.add(getTranslation("cases.tab.record"), new Timeline(registers, actor, id.value()));
        Div main = new Div(head, tabs);
        main.addClassNames("card", "stack");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        if (actor.audience() != Audience.SUPERVISOR) {
            dossier.add(bar(thing, privacy));
        }
        return dossier;
    }

    /** As what, and by which measure where it is one. */
    private String held(CustodyItem thing) {
        return (getTranslation("HeldAs." + thing.heldAs()) + "　"
                        + registers
                                .read(actor, register -> register.find(Seizure.class, Id.<Seizure>of(thing.holding())))
                                .map(SeizureName::of)
                                .orElse(""))
                .strip();
    }

    private ActBar bar(CustodyItem thing, Privacy privacy) {
        return desk.bar(
                        List.of(CustodyAct.class, OutcomeAct.class),
                        CustodyItem.class,
                        id,
                        thing.version(),
                        privacy.text(thing.name()),
                        this::draw)
                .onlyThisStage()
                .with(SignMovement.class, form -> signed(form, thing))
                .with(AskMovement.class, form -> asked(form, thing))
                .with(ReportLoss.class, form -> form.field("files", files.picker(form, "files")))
                .with(
                        RemitProceeds.class,
                        form -> form.field("files", files.picker(form, "files"))
                                .suggest("amount", thing.treasury().owed()))
                .with(AttachPhotos.class, form -> form.field("files", files.picker(form, "files")))
                .with(
                        DescribeThing.class,
                        form -> form.suggestText("nature", thing.nature().name()));
    }

    /** What is lost is reported in a form of its own; only of what is confiscated is the rule asked that destroys it. */
    private static void asked(ActForm form, CustodyItem thing) {
        form.choices(
                "movement",
                Stream.of(Movement.values())
                        .filter(movement -> movement != Movement.LOST)
                        .map(movement -> new Choice<>(movement, Texts.zh("Movement." + movement)))
                        .toList());
        if (thing.heldAs() != HeldAs.CONFISCATED) {
            form.fix("rule", null);
        }
    }

    /** Of what is no disposal of something confiscated nobody is asked how that was done. */
    private static void signed(ActForm form, CustodyItem thing) {
        if (!SignMovement.isDisposal(thing)) {
            form.fix("doneOn", null).fix("doneAt", null).fix("doneWhere", null).fix("supervisor", null);
        }
    }

    private Component facts(CustodyItem thing, Privacy privacy) {
        Facts facts = new Facts("thing-facts", privacy::text, privacy::inside)
                .line("goods.column.name", thing.name())
                .line("goods.column.specification", thing.specification())
                .line("goods.column.quantity", amount(thing, thing.quantity()))
                .line(
                        "goods.listed-quantity",
                        thing.listedQuantity().compareTo(thing.quantity()) == 0
                                ? ""
                                : amount(thing, thing.listedQuantity()))
                .line("field.nature", getTranslation("Nature." + thing.nature()))
                .line("goods.column.place", thing.place().orElse(""))
                .line("goods.column.counted", thing.countedOn().map(Days::text).orElse(""))
                .line(
                        "goods.column.outcome",
                        thing.outcome()
                                .map(how -> getTranslation("Movement." + how))
                                .orElse(""))
                .line("goods.column.gone", thing.goneOn().map(Days::text).orElse(""))
                .line(
                        "goods.column.case",
                        new Anchor(
                                "cases/" + thing.caseId(),
                                thing.caseNumber() == null ? getTranslation("goods.to-the-case") : thing.caseNumber()));
        asked(thing, facts, privacy);
        gone(thing, facts);
        thing.kept()
                .ifPresent(kept -> facts.line("field.unclaimed", getTranslation("Unclaimed." + kept.ground()))
                        .words("act.KeepForParty.reasons", kept.why())
                        .line("goods.kept-on", Days.text(kept.on())));
        List<Attachment> photos = registers.read(actor, register -> Attachment.of(register, id.value()));
        Div all = new Div(facts);
        privacy.why()
                .map(RefusalText::of)
                .<Component>map(RefusalText::panel)
                .ifPresentOrElse(all::add, () -> all.add(new FileStrip(thing, actor, photos)));
        all.addClassNames("case-facts", "stack");
        return all;
    }

    private static String amount(CustodyItem thing, BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString() + " " + thing.unit();
    }

    /** Any officer may be the second to sign, and reads what he would sign. */
    private void asked(CustodyItem thing, Facts facts, Privacy privacy) {
        Pending pending = thing.pending();
        boolean signs = actor.audience() == Audience.MEMBER && actor.is(Role.OFFICER);
        UnaryOperator<String> shown = signs ? UnaryOperator.identity() : privacy::inside;
        if (pending.isOpen()) {
            facts.line("goods.waiting", getTranslation("Movement." + pending.movement()))
                    .line("goods.asked-by", pending.byName())
                    .line("field.why", new Span(shown.apply(pending.why())));
            Stream.ofNullable(pending.where())
                    .forEach(where -> facts.line("field.where", new Span(shown.apply(where))));
            facts.line("goods.approved", pending.approvedBy().isPresent() ? getTranslation("yes") : "");
        }
        pending.loss().ifPresent(loss -> {
            facts.line("goods.lost", getTranslation("LossCause." + loss.cause()))
                    .line("goods.lost-quantity", amount(thing, pending.part().orElse(thing.quantity())));
            loss.settlement().ifPresent(settled -> facts.line("goods.lost-settled", new Span(shown.apply(settled))));
        });
        pending.rule().ifPresent(rule -> facts.line("goods.rule", rule));
    }

    /** How it was lost, by what it was destroyed, and where the money for it is. */
    private void gone(CustodyItem thing, Facts facts) {
        thing.loss()
                .ifPresent(loss -> facts.line("goods.lost", getTranslation("LossCause." + loss.cause()))
                        .words("goods.lost-settled", loss.settlement().orElse("")));
        thing.destroyedUnder().ifPresent(rule -> facts.line("goods.rule", rule));
        if (thing.treasury().isOwed()) {
            facts.line("goods.treasury-owed", thing.treasury().owed().toPlainString());
        }
        thing.treasury()
                .remittedOn()
                .ifPresent(day -> facts.line(
                        "goods.remitted",
                        getTranslation(
                                "goods.remitted.line",
                                Days.text(day),
                                thing.treasury().remitted().orElseThrow().toPlainString(),
                                thing.treasury().receipt().orElseThrow())));
    }

    private Component ledger(CustodyItem thing, Privacy privacy) {
        Div list = new Div();
        list.setId("thing-ledger");
        list.addClassName("stack");
        List<CustodyEntry> entries = registers.read(actor, register -> CustodyEntry.of(register, id.value()));
        if (entries.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("goods.no-entries"));
            none.addClassName("muted");
            list.add(none);
        }
        for (CustodyEntry entry : entries) {
            Facts facts = new Facts("entry-" + entry.notedAt().toEpochMilli(), privacy::text, privacy::inside)
                    .line("field.movement", getTranslation("Movement." + entry.movement()))
                    .line("goods.noted-at", Days.text(entry.notedAt()))
                    .line("goods.signed-by", entry.firstName() + "、" + entry.secondName())
                    .words("field.why", entry.why())
                    .words("field.where", entry.place().orElse(""))
                    .line(
                            "act.AskMovement.amount",
                            entry.proceeds().map(BigDecimal::toPlainString).orElse(""))
                    .words("act.SignMovement.words", entry.words().orElse(""))
                    .line(
                            "goods.lost",
                            entry.loss()
                                    .map(loss -> getTranslation("LossCause." + loss.cause()))
                                    .orElse(""))
                    .line(
                            "goods.lost-quantity",
                            entry.lostQuantity()
                                    .map(lost -> amount(thing, lost))
                                    .orElse(""))
                    .words(
                            "goods.lost-settled",
                            entry.loss().flatMap(Loss::settlement).orElse(""))
                    .words(
                            "goods.supervised",
                            entry.supervisor()
                                    .map(who -> getTranslation(
                                            "goods.supervised.line",
                                            Days.text(entry.doneAt().orElseThrow()),
                                            entry.doneWhere().orElseThrow(),
                                            who))
                                    .orElse(""));
            Div card = new Div(facts);
            card.addClassName("evidence");
            list.add(card);
        }
        return list;
    }
}
