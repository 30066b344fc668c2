package yidan.admin.onboarding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import yidan.people.Certificate;
import yidan.people.RoleRules;
import yidan.people.StaffMember;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** The roster as a workbook: empty, to be filled in, or with the people of an organisation. */
public final class RosterForm {

    private static final String HEADER_COLOUR = "DFE4EA";
    private static final int[] WIDTHS = {14, 20, 12, 28, 18, 20, 18, 14, 14};

    private RosterForm() {}

    /** The empty form with its explanations on a second sheet. */
    public static void empty(OrganisationKind kind, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Yidan", null);
        header(workbook.newWorksheet(Words.of("roster.sheet")));
        Worksheet help = workbook.newWorksheet(Words.of("roster.sheet.help"));
        help.width(0, 90);
        int row = 0;
        for (String line : Words.of("roster.help").split("\\|")) {
            help.value(row++, 0, line);
        }
        var names = ResourceBundle.getBundle("yidan.act.messages", Locale.ROOT);
        help.value(
                row,
                0,
                Words.of("roster.help.roles")
                        + Stream.of(Role.values())
                                .filter(role -> role != Role.HEAD && RoleRules.exists(role, kind))
                                .map(role -> names.getString("role." + role))
                                .collect(Collectors.joining("、")));
        workbook.finish();
    }

    /** The people as they are: what an export holds. */
    public static void filled(List<StaffMember> people, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Yidan", null);
        Worksheet sheet = workbook.newWorksheet(Words.of("roster.sheet"));
        header(sheet);
        for (int i = 0; i < people.size(); i++) {
            row(sheet, i + 1, people.get(i));
        }
        workbook.finish();
    }

    private static void header(Worksheet sheet) {
        RosterColumn[] columns = RosterColumn.values();
        for (int i = 0; i < columns.length; i++) {
            sheet.value(0, i, columns[i].label());
            sheet.width(i, WIDTHS[i]);
        }
        sheet.range(0, 0, 0, columns.length - 1)
                .style()
                .bold()
                .fillColor(HEADER_COLOUR)
                .set();
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int at, StaffMember person) {
        sheet.value(at, RosterColumn.NAME.ordinal(), person.name());
        sheet.value(at, RosterColumn.ACCOUNT.ordinal(), person.account());
        sheet.value(
                at,
                RosterColumn.POST.ordinal(),
                Words.listOf("roster.post." + person.post()).getFirst());
        sheet.value(
                at,
                RosterColumn.ROLES.ordinal(),
                person.roles().stream()
                        .sorted()
                        .map(role -> Words.listOf("roster.role." + role).getFirst())
                        .collect(Collectors.joining("、")));
        person.phone().ifPresent(phone -> sheet.value(at, RosterColumn.PHONE.ordinal(), phone));
        person.certificate().ifPresent(held -> certificate(sheet, at, held));
    }

    private static void certificate(Worksheet sheet, int at, Certificate held) {
        sheet.value(at, RosterColumn.CERTIFICATE.ordinal(), held.number().value());
        sheet.value(
                at,
                RosterColumn.FIELD.ordinal(),
                held.fields().isAll()
                        ? Words.listOf("roster.field.ALL").getFirst()
                        : held.fields().words());
        sheet.value(at, RosterColumn.FROM.ordinal(), held.from().toString());
        sheet.value(at, RosterColumn.TO.ordinal(), held.to().toString());
    }
}
