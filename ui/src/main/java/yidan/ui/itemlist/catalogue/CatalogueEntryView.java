package yidan.ui.itemlist.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.EnterPublishedCatalogue;
import yidan.itemlist.sheet.ImportPreview;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;

/** 录入已公布的目录：a county that begins with Yidan brings the catalogue it has. Source: 临政发〔2023〕13号 (L108). */
@Route("catalogue/enter")
@MayOpen(roles = Role.COUNTY_ADMIN, kinds = OrganisationKind.JUSTICE_BUREAU)
public class CatalogueEntryView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient ActDesk desk;
    private final Div notes = new Div();
    private final Button enter;
    private transient ImportPreview preview;

    @Inject
    public CatalogueEntryView(CurrentActor currentActor, Catalogues catalogues, ActDesk desk) {
        super("act.EnterPublishedCatalogue");
        this.desk = desk;
        crumb(CataloguesView.class, getTranslation("catalogue.title"));
        enter = new Button(getTranslation("act.EnterPublishedCatalogue"), click -> enter());
        enter.setId("import-confirm");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.setEnabled(false);
        actions(enter);
        body(notes, new ImportPanel(catalogues.departments(currentActor.get()), this::take));
    }

    private void take(ImportPreview read) {
        preview = read;
        notes.removeAll();
        enter.setEnabled(read.acceptable());
        if (!read.acceptable()) {
            notes.add(new Paragraph(getTranslation("import.mend")));
        }
    }

    private void enter() {
        List<CatalogueItem> items = new ArrayList<>();
        for (EnforcementItem item : preview.items()) {
            items.add(new CatalogueItem(items.size() + 1, item, ""));
        }
        desk.opening(EnterPublishedCatalogue.class, done -> UI.getCurrent().navigate("catalogue/" + done.dossier()))
                .fix("items", List.copyOf(items))
                .fix("fines", List.of())
                .open();
    }
}
