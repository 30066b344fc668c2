package yidan.ui.people;

import java.util.List;
import java.util.stream.Stream;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.people.CertificateFields;
import yidan.tenancy.Register;
import yidan.ui.act.Choice;
import yidan.ui.shell.Texts;

/** What a certificate may be for, to choose from: everything on the list of the body, or fields by their guiding departments. */
public final class FieldChoices {

    private FieldChoices() {}

    public static List<Choice<String>> of(Register register) {
        return Stream.concat(
                        Stream.of(new Choice<>(CertificateFields.ALL, Texts.zh("certificate.field.ALL"))),
                        DepartmentEntry.directory(register).departments().stream()
                                .map(GuidingDepartment::name)
                                .map(name -> new Choice<>(name, name)))
                .toList();
    }

    /** How it is read. */
    public static String words(CertificateFields fields) {
        if (fields.isAll()) {
            return Texts.zh("certificate.field.ALL");
        }
        return fields.isKnown() ? fields.words() : Texts.zh("certificate.field.unread", fields.words());
    }
}
