package yidan.ui.itemlist.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.ImportItems;
import yidan.itemlist.sheet.ImportPreview;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Messages;
import yidan.ui.shell.Page;
import yidan.ui.shell.RefusalText;

/** 导入事项表：the draft's items are replaced by a workbook, after everything in it has been looked at. */
@Route("catalogue/:catalogue([0-9a-f-]{36})/import")
@MayOpen(roles = Role.COUNTY_ADMIN, kinds = OrganisationKind.JUSTICE_BUREAU)
public class CatalogueImportView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Catalogues catalogues;
    private final transient ActDesk desk;
    private final Div errors = new Div();
    private final Button confirm;
    private transient ImportPreview preview;
    private transient CatalogueHead head;
    private transient UUID actId = UUID.randomUUID();

    @Inject
    public CatalogueImportView(CurrentActor currentActor, Catalogues catalogues, ActDesk desk) {
        super("import.title");
        this.actor = currentActor.get();
        this.catalogues = catalogues;
        this.desk = desk;
        crumb(CataloguesView.class, getTranslation("catalogue.title"));
        confirm = new Button(getTranslation("import.confirm"), click -> confirm());
        confirm.setId("import-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        Button leave = new Button(getTranslation("button.back"), click -> leave());
        leave.setId("import-leave");
        actions(confirm, leave);
        errors.setId("import-refusal");
        body(errors, new ImportPanel(catalogues.departments(actor), this::take));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("catalogue").orElseThrow());
        head = catalogues
                .version(actor, id)
                .filter(version -> version.stage().equals(Catalogue.DRAFT))
                .orElseThrow(NotFoundException::new);
        title(getTranslation("import.into", head.title()));
    }

    private void take(ImportPreview read) {
        preview = read;
        errors.removeAll();
        confirm.setEnabled(read.acceptable());
        if (!read.acceptable()) {
            errors.add(new Paragraph(getTranslation("import.mend")));
        }
    }

    private void confirm() {
        try {
            desk.perform(new ImportItems(Id.of(head.id()), head.version(), preview.items()), actId);
            Messages.done(getTranslation("import.done", preview.rows().size()));
            leave();
        } catch (Refusal refusal) {
            errors.removeAll();
            errors.add(RefusalText.of(refusal).panel());
        } finally {
            actId = UUID.randomUUID();
        }
    }

    private void leave() {
        UI.getCurrent().navigate("catalogue/" + head.id());
    }
}
