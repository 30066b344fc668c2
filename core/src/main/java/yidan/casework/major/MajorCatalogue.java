package yidan.casework.major;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * 重大行政执法决定法制审核目录清单 of a body, one version: made by the body, issued by its head and handed in to the justice
 * bureau, which takes it on file. From its day on it is gone by until a later one begins; to file it is a duty and no
 * condition of its force. It adds to what the law and the county call major and takes nothing away.
 * Source: 临政发〔2023〕14号 一、四 第九条第二款.
 */
@Entity
@Table(name = "major_catalogue")
@Kind(TableKind.SHARED)
public class MajorCatalogue extends Dossier {

    public static final String DRAFT = "DRAFT";
    /** 已报备 */
    public static final String HANDED_IN = "HANDED_IN";
    /** 已备案 */
    public static final String ON_FILE = "ON_FILE";

    /** The justice bureau, from the day on which it is handed in. */
    @Column(name = "counterparty_id")
    private Integer counterparty;

    private String document;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String matters;

    @Column(name = "entered_by", updatable = false)
    private String enteredBy;

    @Column(name = "handed_in_by")
    private String handedInBy;

    @Column(name = "handed_in_on")
    private LocalDate handedInOn;

    @Column(name = "on_file_by")
    private String onFileBy;

    @Column(name = "on_file_on")
    private LocalDate onFileOn;

    private String remarks;

    protected MajorCatalogue() {}

    MajorCatalogue(Desk desk) {
        super(desk.actor().organisation(), TimeOrdered.id(desk.now()), DRAFT, desk.today());
        enteredBy = desk.actor().user();
    }

    /** What a body goes by on a day; empty where it has made none. */
    public static Optional<MajorCatalogue> inForce(Register register, OrganisationCode body, LocalDate day) {
        return register
                .of(MajorCatalogue.class)
                .where("d.tenant = :body", "body", body.value())
                .where("d.stage in :issued", "issued", List.of(HANDED_IN, ON_FILE))
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc, d.id desc")
                .page(0, 1)
                .list()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<OrganisationCode> counterparty() {
        return Optional.ofNullable(counterparty).map(OrganisationCode::new);
    }

    /** @param lines {@code 类别；执法层级；所属领域；涉案金额}, one to a matter */
    void word(String newDocument, LocalDate from, List<String> lines) {
        document = newDocument.strip();
        effectiveFrom = from;
        matters = MajorMatter.parse(lines).stream().map(MajorMatter::line).collect(Collectors.joining("\n"));
    }

    void handIn(Desk desk) {
        counterparty = CatalogueShelf.bureau(desk.register()).value();
        handedInBy = desk.actor().user();
        handedInOn = desk.today();
        enter(HANDED_IN);
    }

    void takeOnFile(Desk desk, String words) {
        onFileBy = desk.actor().user();
        onFileOn = desk.today();
        remarks = words == null || words.isBlank() ? null : words.strip();
        enter(ON_FILE);
    }

    /** 制定文件 */
    public String document() {
        return document;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public List<MajorMatter> matters() {
        return MajorMatter.parse(matters.lines().toList());
    }

    /** When it was handed in to the justice bureau; empty for a draft. */
    public Optional<LocalDate> handedInOn() {
        return Optional.ofNullable(handedInOn);
    }

    public Optional<LocalDate> onFileOn() {
        return Optional.ofNullable(onFileOn);
    }

    /** What the justice bureau wrote when it took it on file. */
    public Optional<String> remarks() {
        return Optional.ofNullable(remarks);
    }
}
