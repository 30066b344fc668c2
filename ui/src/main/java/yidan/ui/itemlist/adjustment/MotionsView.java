package yidan.ui.itemlist.adjustment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yidan.itemlist.catalogue.CatalogueAct;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.itemlist.catalogue.motion.MotionRow;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.Bodies;
import yidan.ui.list.Exports;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;

/** 调整审定：reviewed adjustments before the county government. Source: 临政发〔2023〕14号 一、八 第六条. */
@Route("motions")
@MayOpen(
        roles = {Role.HEAD, Role.LIAISON, Role.COUNTY_ADMIN, Role.SUPERVISOR},
        kinds = {OrganisationKind.COUNTY_GOVERNMENT, OrganisationKind.JUSTICE_BUREAU})
@NavEntry(order = 105, titleKey = "motions.title", icon = VaadinIcon.GAVEL)
public class MotionsView extends ProposalsView<MotionRow> {

    private static final long serialVersionUID = 1L;

    /** What waits for a decision first. */
    private static final List<String> STAGES =
            List.of(Motion.SUBMITTED, Motion.APPROVED, Motion.REFUSED, Motion.IMPLEMENTED);

    @Inject
    public MotionsView(
            CurrentActor currentActor,
            Catalogues catalogues,
            Registers registers,
            Bodies bodies,
            ActDesk desk,
            Exports exports) {
        super("motions", currentActor.get(), registers, catalogues, bodies, desk, exports);
        body(list(standings().toList(), Map.of())
                .column("decidedOn", MotionRow::decidedOn)
                .width("130px")
                .column("documentNumber", MotionRow::documentNumber)
                .optional()
                .empty("motions.empty", null));
    }

    static Stream<Standing> standings() {
        return STAGES.stream().map(stage -> new Standing("Motion", stage));
    }

    @Override
    List<MotionRow> rows() {
        return catalogues.motions(actor, STAGES).stream()
                .sorted(Comparator.comparingInt(row -> STAGES.indexOf(row.stage())))
                .toList();
    }

    @Override
    Standing standing(MotionRow row) {
        return new Standing("Motion", row.stage());
    }

    @Override
    Component detail(MotionRow row) {
        Id<Motion> id = Id.of(row.id());
        Motion motion = registers.read(actor, register -> register.load(Motion.class, id));
        DescriptionList decision = new DescriptionList();
        decision.addClassName("facts");
        fact(decision, "field.meeting", row.meeting());
        fact(decision, "field.decidedOn", Days.text(row.decidedOn()));
        fact(decision, "field.documentNumber", row.documentNumber());
        fact(decision, "motions.refused", row.refusalReason());
        Div box = dossier(row, CatalogueAct.class, Motion.class, id, motion.proposal(), motion.openedOn());
        box.addComponentAtIndex(1, decision);
        return box;
    }

    private void fact(DescriptionList facts, String key, String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }
}
