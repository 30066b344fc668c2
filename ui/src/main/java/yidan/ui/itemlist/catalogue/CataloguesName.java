package yidan.ui.itemlist.catalogue;

import yidan.itemlist.catalogue.CatalogueHead;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** What people call a version of the catalogue. */
final class CataloguesName {

    private CataloguesName() {}

    /** 临政发〔2023〕13号（2023年7月20日起），or the draft's title. */
    static String of(CatalogueHead head) {
        return head.inForceFrom() == null
                ? head.title()
                : Texts.zh("catalogue.name", head.documentNumber(), Days.text(head.inForceFrom()));
    }
}
