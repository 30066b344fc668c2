package yidan.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.GuidingDepartment;
import yidan.tenancy.Refusal;

/**
 * 执法类型: what a certificate is for: the fields of the departments that it names as the list of powers names them, or
 * everything on the list of the body, which is chosen as such and never read out of a word.
 * Source: 临政发〔2023〕14号 一、七 第三条、第五条.
 *
 * @param departments names of guiding departments, or {@link #ALL} alone; empty where what was noted names none
 * @param noted what was noted before there was a choice and names no department: a certificate for nothing; else empty
 */
public record CertificateFields(Set<String> departments, String noted) {

    /** 综合行政执法: everything on the list of the body. */
    public static final String ALL = "ALL";

    private static final String ARTICLE = "linyi-14:1.7#3";

    public CertificateFields {
        departments = Set.copyOf(departments);
    }

    /** Everything on the list of the body. */
    public static CertificateFields all() {
        return new CertificateFields(Set.of(ALL), "");
    }

    /** @throws Refusal {@code certificate.field-missing}, {@code certificate.all-and-some} */
    public static CertificateFields of(Collection<String> chosen) {
        Set<String> departments = new TreeSet<>();
        if (chosen != null) {
            chosen.stream().map(String::strip).filter(one -> !one.isEmpty()).forEach(departments::add);
        }
        if (departments.isEmpty()) {
            throw new Refusal("certificate.field-missing", ARTICLE).at("certificateFields", "fields");
        }
        if (departments.contains(ALL) && departments.size() > 1) {
            throw new Refusal("certificate.all-and-some", ARTICLE).at("certificateFields", "fields");
        }
        return new CertificateFields(departments, "");
    }

    /** As {@link #text} writes it, or typed with 、 between. */
    public static CertificateFields read(String text) {
        return of(Arrays.asList(text.split("[\\n、，,；;]")));
    }

    /** As the register holds it. */
    static CertificateFields kept(String text, String noted) {
        return text == null || text.isEmpty() ? new CertificateFields(Set.of(), noted) : read(text);
    }

    /**
     * The same under the departments' own names.
     *
     * @throws Refusal {@code certificate.field-unknown}
     */
    public CertificateFields named(DepartmentDirectory directory) {
        return isAll()
                ? this
                : of(departments.stream()
                        .map(one -> directory
                                .named(one)
                                .map(GuidingDepartment::name)
                                .orElseThrow(() -> new Refusal("certificate.field-unknown", ARTICLE, one)
                                        .at("certificateFields", "fields")))
                        .toList());
    }

    public boolean isAll() {
        return departments.contains(ALL);
    }

    /** Whether it says what the certificate is for. */
    public boolean isKnown() {
        return !departments.isEmpty();
    }

    /** Whether one of these guides in its field. Where the item names no department, only a certificate for all is for it. */
    public boolean cover(List<GuidingDepartment> guiding) {
        return isAll()
                || guiding.stream()
                        .anyMatch(one -> departments.contains(one.name())
                                || one.aliases().stream().anyMatch(departments::contains));
    }

    /** One to a line. */
    String text() {
        return String.join("\n", new TreeSet<>(departments));
    }

    /** As it is read: the names with 、 between, or what was noted. */
    public String words() {
        return isKnown() ? String.join("、", new TreeSet<>(departments)) : noted;
    }
}
