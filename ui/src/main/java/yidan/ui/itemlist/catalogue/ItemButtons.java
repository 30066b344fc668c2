package yidan.ui.itemlist.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.DropItem;
import yidan.tenancy.Id;
import yidan.ui.act.ActDesk;
import yidan.ui.shell.Texts;

/** What the bureau may do to one item of a draft: restate it, or take it out. */
final class ItemButtons extends Div {

    private static final long serialVersionUID = 1L;

    ItemButtons(
            ActDesk desk,
            CatalogueHead head,
            CatalogueItem content,
            DepartmentDirectory directory,
            Runnable afterwards) {
        addClassName("act-buttons");
        Button restate = new Button(
                Texts.zh("act.RestateItem"),
                click -> new RestatePanel(desk, head, content, directory, afterwards).open());
        restate.setId("do-RestateItem");
        Button drop = new Button(
                Texts.zh("act.DropItem"),
                click -> desk.form(
                                DropItem.class,
                                Id.<Catalogue>of(head.id()),
                                head.version(),
                                content.item().name(),
                                afterwards)
                        .fix("item", content.id())
                        .open());
        drop.setId("do-DropItem");
        add(restate, drop);
    }
}
