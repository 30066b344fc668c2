package yidan.ui.itemlist.adjustment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yidan.itemlist.adjustment.Adjustment;
import yidan.itemlist.adjustment.AdjustmentAct;
import yidan.itemlist.adjustment.AdjustmentRow;
import yidan.itemlist.adjustment.Adjustments;
import yidan.itemlist.adjustment.ProposeAdjustment;
import yidan.itemlist.catalogue.Catalogues;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Choice;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.Bodies;
import yidan.ui.itemlist.Words;
import yidan.ui.list.Exports;
import yidan.ui.shell.Keys;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.supervision.ReasonGate;

/** 目录调整申请：proposed by townships and departments, reviewed by the bureau. Source: 临政发〔2023〕14号 一、八 第五条、第六条. */
@Route("adjustments")
@MayOpen(
        roles = {
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.LEGAL_REVIEWER,
            Role.LIAISON,
            Role.COUNTY_ADMIN,
            Role.SUPERVISOR
        },
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT
        })
@NavEntry(order = 104, titleKey = "adjustments.title", icon = VaadinIcon.EXCHANGE)
public class AdjustmentsView extends ProposalsView<AdjustmentRow> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5_000;

    private final transient Adjustments adjustments;
    private final transient ReasonGate gate;
    private final LocalDate today;

    @Inject
    public AdjustmentsView(
            CurrentActor currentActor,
            Adjustments adjustments,
            Catalogues catalogues,
            Registers registers,
            Bodies bodies,
            ActDesk desk,
            Exports exports,
            ReasonGate gate,
            Clock clock) {
        super("adjustments", currentActor.get(), registers, catalogues, bodies, desk, exports);
        this.adjustments = adjustments;
        this.gate = gate;
        this.today = LocalDate.now(clock);
        actions(Keys.on(Keys.NEW, propose("open-ProposeAdjustment")));
        List<Standing> standings = Stream.concat(
                        Stream.of(Adjustment.PROPOSED, Adjustment.REJECTED, Adjustment.WITHDRAWN)
                                .map(stage -> new Standing("Adjustment", stage)),
                        MotionsView.standings())
                .toList();
        body(list(standings, Map.of("openedOn", Comparator.comparing(AdjustmentRow::openedOn)))
                .column("openedOn", AdjustmentRow::openedOn)
                .sort("openedOn")
                .width("130px")
                .column("ground", row -> Words.of(row.ground()))
                .optional()
                .column("reason", AdjustmentRow::reason)
                .optional()
                .empty("adjustments.empty", propose("empty-ProposeAdjustment")));
    }

    private Button propose(String id) {
        Button button = new Button(
                getTranslation("act.ProposeAdjustment"),
                click -> desk.opening(ProposeAdjustment.class, done -> refresh())
                        .choices("item", choices())
                        .open());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setVisible(desk.mayEver(ProposeAdjustment.class));
        return button;
    }

    private List<Choice<Integer>> choices() {
        return catalogues
                .inForce(actor, today)
                .map(now -> catalogues.contents(actor, now.id()))
                .orElse(List.of())
                .stream()
                .map(one -> new Choice<>(
                        one.id(),
                        Words.number(one.item().origin(), one.item().number()) + " "
                                + one.item().name()))
                .toList();
    }

    @Override
    List<AdjustmentRow> rows() {
        return adjustments.list(actor, new yidan.itemlist.catalogue.search.Page(0, MOST));
    }

    /** Once it lies before the county government, what became of it there. */
    @Override
    Standing standing(AdjustmentRow row) {
        return row.motion() == null ? new Standing("Adjustment", row.stage()) : new Standing("Motion", row.motion());
    }

    @Override
    Component detail(AdjustmentRow row) {
        Id<Adjustment> id = Id.of(row.id());
        return gate.around(Adjustment.class, id, proposer(row), () -> {
            Adjustment adjustment = registers.read(actor, register -> register.load(Adjustment.class, id));
            return dossier(
                    row, AdjustmentAct.class, Adjustment.class, id, adjustment.proposal(), adjustment.openedOn());
        });
    }
}
