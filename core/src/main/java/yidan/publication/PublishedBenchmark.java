package yidan.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/**
 * One published version of a discretion benchmark; earlier ones stay readable. Source: 行政处罚法 第三十四条; 临政发〔2023〕14号
 * 一、五 第六条.
 */
@Entity
@Table(name = "published_benchmark")
@Kind(value = TableKind.OWN, published = true)
public class PublishedBenchmark extends Dossier {

    public static final String PUBLISHED = "PUBLISHED";
    public static final String REPLACED = "REPLACED";

    @Column(updatable = false)
    private String issuer;

    @Convert(converter = UuidConverter.class)
    @Column(name = "base_id", updatable = false)
    private UUID base;

    @Column(updatable = false)
    private int item;

    @Column(name = "item_name", updatable = false)
    private String itemName;

    @Column(updatable = false)
    private String document;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    @Column(name = "effective_until")
    private LocalDate effectiveUntil;

    @Column(updatable = false)
    private String grades;

    @Column(updatable = false)
    private String circumstances;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PublishedBenchmark() {}

    PublishedBenchmark(OrganisationCode body, BenchmarkSnapshot of, Instant now) {
        super(body, of.id(), PUBLISHED, LocalDate.ofInstant(now, ShanghaiClock.ZONE));
        issuer = of.issuer();
        base = of.base();
        item = of.item();
        itemName = of.itemName();
        document = of.document();
        effectiveFrom = of.effectiveFrom();
        grades = of.grades().stream().map(Masking::text).collect(Collectors.joining("\n"));
        circumstances = of.circumstances().stream().map(Masking::text).collect(Collectors.joining("\n"));
        publishedAt = now;
    }

    /** Another version takes its place from that day on. */
    void replace(LocalDate from, Instant now) {
        effectiveUntil = from;
        publishedAt = now;
        enter(REPLACED);
    }
}
