package yidan.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;

/** How many pages a PDF has that was kept before they were counted. Source: 临政发〔2023〕14号 一、九 第十五条. */
@Entity
@Table(name = "counted_pages")
@Kind(TableKind.OWN)
public class CountedPages extends NoteRow {

    @Column(updatable = false)
    private String hash;

    @Column(updatable = false)
    private Integer pages;

    protected CountedPages() {}

    /** @param pages null where it cannot be read */
    CountedPages(StoredFile of, Integer pages, Instant now) {
        super(of.owner(), now);
        this.hash = of.hash();
        this.pages = pages;
    }

    /** The pages of a file, whenever they were counted; empty for what is no readable PDF. */
    public static Optional<Integer> of(Register register, StoredFile file) {
        if (file.type() != FileType.PDF || file.pages().isPresent()) {
            return file.pages();
        }
        return register.of(CountedPages.class)
                .where("d.tenant = :owner", "owner", file.owner().value())
                .where("d.hash = :hash", "hash", file.hash())
                .first()
                .map(counted -> counted.pages);
    }
}
