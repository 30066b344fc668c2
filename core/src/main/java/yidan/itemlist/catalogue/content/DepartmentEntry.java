package yidan.itemlist.catalogue.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.Wording;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * A guiding department in the county's directory, with every name under which it is printed.
 *
 * <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
@Entity
@Table(name = "guiding_department")
@Kind(TableKind.COUNTY)
public class DepartmentEntry extends Dossier {
    public static final String IN_USE = "IN_USE";
    public static final String GONE = "GONE";

    private int code;
    private String name;
    private String aliases;

    protected DepartmentEntry() {}

    public DepartmentEntry(OrganisationCode bureau, Instant now, LocalDate today, GuidingDepartment department) {
        super(bureau, TimeOrdered.id(now), IN_USE, today);
        this.code = department.code();
        call(department.name(), department.aliases());
    }

    public void call(String masterName, Collection<String> otherNames) {
        name = Wording.line(masterName);
        aliases = String.join(
                "\n",
                otherNames.stream()
                        .map(Wording::line)
                        .filter(alias -> !alias.isEmpty() && !alias.equals(name))
                        .distinct()
                        .toList());
    }

    void remove() {
        enter(GONE);
    }

    public GuidingDepartment department() {
        return new Line(code, name, aliases).department();
    }

    private record Line(int code, String name, String aliases) {
        GuidingDepartment department() {
            return new GuidingDepartment(
                    code, name, aliases.isEmpty() ? List.of() : aliases.lines().toList());
        }
    }

    /** The directory of the register's county; every step of a case asks it, so it is read and not kept. */
    public static DepartmentDirectory directory(Register register) {
        return new DepartmentDirectory(register
                .of(DepartmentEntry.class)
                .where("d.stage = :inUse", "inUse", IN_USE)
                .orderBy("d.code")
                .select(Line.class, "d.code, d.name, d.aliases")
                .stream()
                .map(Line::department)
                .toList());
    }
}
