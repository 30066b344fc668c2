package yidan.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * One published version of a list. Its words are never changed; the next version supersedes it on its day, and it
 * stays readable.
 * Source: 临政发〔2023〕13号 二；临政发〔2023〕14号 一、八 第七条.
 */
@Entity
@Table(name = "published_list")
@Kind(value = TableKind.OWN, published = true)
public class PublishedList extends Dossier {

    public static final String PUBLISHED = "PUBLISHED";
    public static final String WITHDRAWN = "WITHDRAWN";

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private int edition;

    @Column(name = "body_name")
    private String bodyName;

    private String title;

    @Column(name = "document_number")
    private String documentNumber;

    private String approval;
    private String note;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    private int items;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason = "";

    @OneToMany(mappedBy = "list", cascade = CascadeType.PERSIST)
    private List<PublishedItem> rows = new ArrayList<>();

    protected PublishedList() {}

    PublishedList(OrganisationCode body, String bodyName, int edition, ListSnapshot words, Instant now) {
        super(body, TimeOrdered.id(now), PUBLISHED, LocalDate.ofInstant(now, ShanghaiClock.ZONE));
        this.subject = words.subject();
        this.edition = edition;
        this.bodyName = bodyName;
        this.title = Masking.text(words.title());
        this.documentNumber = words.documentNumber();
        this.approval = Masking.text(words.approval());
        this.note = Masking.text(words.note());
        this.inForceFrom = words.inForceFrom();
        this.items = words.items().size();
        this.publishedAt = now;
        for (ItemSnapshot item : words.items()) {
            rows.add(new PublishedItem(this, rows.size(), item));
        }
    }

    public int edition() {
        return edition;
    }

    void withdraw(String reason, LocalDate today) {
        withdrawnOn = today;
        withdrawalReason = Masking.text(reason);
        enter(WITHDRAWN);
    }
}
