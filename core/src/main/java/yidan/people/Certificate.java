package yidan.people;

import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * An enforcement certificate: who holds it may enforce, in its field, while it is valid.
 * Source: 临政发〔2023〕14号 一、七 第二条、第三条、第五条.
 *
 * @param fields the kinds of enforcement it is for
 * @param to last day
 */
public record Certificate(CertificateNumber number, CertificateFields fields, LocalDate from, LocalDate to) {

    private static final String ARTICLE = "linyi-14:1.7#3";

    public Certificate {
        if (fields == null) {
            throw new Refusal("certificate.field-missing", ARTICLE).at("certificateFields", "fields");
        }
        if (from == null || to == null) {
            throw new Refusal("certificate.days-missing", ARTICLE).at("certificateTo", "validTo");
        }
        if (to.isBefore(from)) {
            throw new Refusal("certificate.days-reversed", ARTICLE).at("certificateTo", "validTo");
        }
    }

    /** As the register holds it; empty where there is no number. */
    static Optional<Certificate> kept(String number, String fields, String noted, LocalDate from, LocalDate to) {
        return number == null
                ? Optional.empty()
                : Optional.of(new Certificate(
                        new CertificateNumber(number), CertificateFields.kept(fields, noted), from, to));
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
