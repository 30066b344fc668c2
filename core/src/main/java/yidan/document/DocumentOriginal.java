package yidan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OwnRow;
import yidan.tenancy.Register;
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

    private Integer pages;

    protected DocumentOriginal() {}

    DocumentOriginal(OfficialDocument document, String hash, int pages, Instant madeAt) {
        this.county = document.county();
        this.document = document.uuid();
        this.tenant = document.owner().value();
        this.hash = hash;
        this.pages = pages;
        this.madeAt = madeAt;
    }

    @Override
    public OrganisationCode owner() {
        return new OrganisationCode(tenant);
    }

    /** The document that it is the original of. */
    public UUID document() {
        return document;
    }

    /** How many pages it has. */
    public int pages() {
        return pages == null ? 1 : pages;
    }

    /** The originals of a dossier's documents, by document. */
    public static Map<UUID, DocumentOriginal> of(Register register, UUID dossier) {
        List<UUID> documents = register.of(OfficialDocument.class)
                .where("d.dossier = :dossier", "dossier", dossier)
                .where("d.originalKept = true")
                .values(UUID.class, "d.id");
        return documents.isEmpty()
                ? Map.of()
                : register
                        .of(DocumentOriginal.class)
                        .where("d.document in :documents", "documents", documents)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(DocumentOriginal::document, Function.identity()));
    }

    /** Hash of the stored PDF. */
    public String hash() {
        return hash;
    }
}
