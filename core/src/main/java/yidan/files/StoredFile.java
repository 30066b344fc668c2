package yidan.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OwnRow;
import yidan.tenancy.TableKind;

/**
 * A file of an organisation, known by the SM3 hash of its content; the same content is kept once. It cannot be changed or
 * taken away. Source: 临政发〔2023〕14号 一、三 (不得伪造、篡改、编辑、剪辑、删改执法过程的原始记录).
 */
@Entity
@Table(name = "stored_file")
@Kind(TableKind.OWN)
@IdClass(StoredFile.Key.class)
public class StoredFile implements OwnRow {

    /** One row for each content of an organisation. */
    public static class Key implements Serializable {
        private int county;
        private int tenant;
        private String hash;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.county == county
                    && key.tenant == tenant
                    && Objects.equals(key.hash, hash);
        }

        @Override
        public int hashCode() {
            return Objects.hash(county, tenant, hash);
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "tenant_id")
    private int tenant;

    @Id
    private String hash;

    private long bytes;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private String name;

    private Integer pages;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "stored_by")
    private String storedBy;

    protected StoredFile() {}

    StoredFile(
            OrganisationCode owner,
            FileShelf.Received received,
            FileType type,
            Integer pages,
            String name,
            String by,
            Instant at) {
        this.county = owner.county().value();
        this.tenant = owner.value();
        this.hash = received.hash();
        this.bytes = received.bytes();
        this.type = type;
        this.pages = pages;
        this.name = name;
        this.storedBy = by;
        this.storedAt = at;
    }

    @Override
    public OrganisationCode owner() {
        return new OrganisationCode(tenant);
    }

    /** SM3 of the content, 64 hexadecimal digits: its name everywhere. */
    public String hash() {
        return hash;
    }

    public long bytes() {
        return bytes;
    }

    public FileType type() {
        return type;
    }

    /** How many pages a PDF has; empty for anything else, and for what cannot be read. */
    public Optional<Integer> pages() {
        return Optional.ofNullable(pages);
    }

    /** What it was called when this content came for the first time. */
    public String name() {
        return name;
    }

    public Instant storedAt() {
        return storedAt;
    }

    /** Account of the person who stored it. */
    public String storedBy() {
        return storedBy;
    }
}
