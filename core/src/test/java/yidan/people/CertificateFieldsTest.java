package yidan.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.GuidingDepartment;
import yidan.tenancy.Refusal;

class CertificateFieldsTest {

    private static final GuidingDepartment FIRE = new GuidingDepartment(140821702, "县消防救援大队", List.of());
    private static final GuidingDepartment BUILDING = new GuidingDepartment(140821706, "县住房和城乡建设管理局", List.of("县住建局"));
    private static final DepartmentDirectory COUNTY = new DepartmentDirectory(List.of(FIRE, BUILDING));

    @Test
    void everything_is_chosen_and_never_read_out_of_a_word() {
        assertTrue(CertificateFields.all().cover(List.of(FIRE)));
        assertTrue(CertificateFields.all().cover(List.of()));
        assertFalse(CertificateFields.of(Set.of("文化市场综合执法")).cover(List.of(FIRE)));
        assertEquals("certificate.all-and-some", refused(() -> CertificateFields.read("ALL、县住建局")));
    }

    @Test
    void a_field_is_a_department_by_its_name_or_alias_and_no_part_of_it() {
        assertTrue(CertificateFields.of(Set.of("县住建局")).cover(List.of(FIRE, BUILDING)));
        assertFalse(CertificateFields.of(Set.of("县")).cover(List.of(FIRE, BUILDING)));
        assertFalse(CertificateFields.of(Set.of("县住建局")).cover(List.of(FIRE)));
        assertFalse(CertificateFields.of(Set.of("县住建局")).cover(List.of()), "an item without a department");
    }

    @Test
    void an_alias_is_kept_under_the_name_and_a_stranger_is_refused() {
        assertEquals(
                Set.of("县住房和城乡建设管理局", "县消防救援大队"),
                CertificateFields.read("县住建局、 县消防救援大队").named(COUNTY).departments());
        assertEquals(
                "certificate.field-unknown",
                refused(() -> CertificateFields.read("林业").named(COUNTY)));
        assertEquals("certificate.field-missing", refused(() -> CertificateFields.of(null)));
    }

    @Test
    void what_was_noted_and_names_nobody_is_for_nothing_and_says_so() {
        CertificateFields noted = CertificateFields.kept(null, "文化市场综合执法");
        assertFalse(noted.isKnown());
        assertFalse(noted.cover(List.of(FIRE)));
        assertEquals("文化市场综合执法", noted.words());
    }

    private static String refused(Runnable doing) {
        return assertThrows(Refusal.class, doing::run).key();
    }
}
