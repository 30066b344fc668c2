package yidan.itemlist.catalogue.content;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** A guiding department of an item, under the name that is printed there. */
@Entity
@Table(name = "catalogue_department")
@Kind(TableKind.COUNTY)
@IdClass(CataloguePart.Key.class)
public class CatalogueDepartment extends CataloguePart {

    private int code;
    private String name;

    protected CatalogueDepartment() {}

    CatalogueDepartment(CatalogueRow row) {
        super(row);
    }

    public void state(int place, String printed, int organisation) {
        standAt(place);
        name = printed;
        code = organisation;
    }

    String name() {
        return name;
    }
}
