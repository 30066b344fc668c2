package yidan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OwnRow;
import yidan.tenancy.TableKind;

/** Which stored file is the original of an issued document: written once, for ever. */
@Entity
@Table(name = "document_original")
@Kind(TableKind.OWN)
@IdClass(DocumentOriginal.Key.class)
public class DocumentOriginal implements OwnRow {

    /** One for each document. */
    public static class Key implements Serializable {
        private int county;
        private UUID document;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.county == county && Objects.equals(key.document, document);
        }

        @Override
        public int hashCode() {
            return Objects.hash(county, document);
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "document_id")
    private UUID document;

    @Column(name = "tenant_id")
    private int tenant;

    @Column(name = "file_hash")
    private String hash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected DocumentOriginal() {}

    DocumentOriginal(OfficialDocument document, String hash, Instant madeAt) {
        this.county = document.county();
        this.document = document.uuid();
        this.tenant = document.owner().value();
        this.hash = hash;
        this.madeAt = madeAt;
    }

    @Override
    public OrganisationCode owner() {
        return new OrganisationCode(tenant);
    }

    /** Hash of the stored PDF. */
    public String hash() {
        return hash;
    }
}
