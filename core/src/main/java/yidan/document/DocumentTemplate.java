package yidan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.TableKind;

/**
 * A county's own template of a form, from a day on; earlier ones stay readable.
 * Source: 临政发〔2023〕14号 一、三 第八条 (统一适用的执法文书格式文本).
 */
@Entity
@Table(name = "document_template")
@Kind(TableKind.COUNTY)
public class DocumentTemplate extends Dossier {

    public static final String IN_FORCE = "IN_FORCE";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FormKind form;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private String mark;

    @Column(updatable = false)
    private String basis;

    protected DocumentTemplate() {}

    DocumentTemplate(
            OrganisationCode setter,
            UUID id,
            LocalDate today,
            FormKind form,
            LocalDate effectiveFrom,
            String source,
            String mark,
            String basis) {
        super(setter, id, IN_FORCE, today);
        this.form = form;
        this.effectiveFrom = effectiveFrom;
        this.source = source;
        this.mark = mark;
        this.basis = basis;
    }

    public FormKind form() {
        return form;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** HTML with named fields. */
    public String source() {
        return source;
    }

    /** The county's 字 for the form; empty where it keeps the product's. */
    public Optional<String> mark() {
        return Optional.ofNullable(mark).filter(own -> !own.isEmpty());
    }

    /** The document by which the county decided it. */
    public String basis() {
        return basis;
    }
}
