package yidan.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Register;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/** A file was bound: from which parts, into which PDF. Only that one is taken over. Source: 临政发〔2023〕14号 一、九 第四条、第十五条. */
@Entity
@Table(name = "case_file_binding")
@Kind(TableKind.OWN)
public class Binding extends NoteRow {

    @Convert(converter = UuidConverter.class)
    @Column(name = "file_id", updatable = false)
    private UUID file;

    @Column(name = "pdf_hash", updatable = false)
    private String pdf;

    @Column(updatable = false)
    private String catalogue;

    protected Binding() {}

    Binding(CaseFile of, FileContents contents, String pdf, Instant now) {
        super(of.owner(), now);
        this.file = of.uuid();
        this.pdf = pdf;
        this.catalogue = contents.json();
    }

    /** The last of a file. */
    private static Optional<Binding> last(Register register, CaseFile file) {
        return register.of(Binding.class)
                .where("d.file = :file", "file", file.uuid())
                .orderBy("d.notedAt desc, d.id desc")
                .first();
    }

    /** The last of a file, where that PDF is what it was bound into, of what it holds now. */
    static Optional<Binding> of(Register register, CaseFile file, FileContents now, String pdf) {
        return last(register, file).filter(one -> one.pdf.equals(pdf) && one.catalogue.equals(now.json()));
    }

    /** 归档日期, as it stands on the cover. */
    LocalDate day() {
        return LocalDate.ofInstant(notedAt(), ShanghaiClock.ZONE);
    }
}
