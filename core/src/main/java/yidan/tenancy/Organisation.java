package yidan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.payment.FineAccount;

/**
 * A township, county department or county body: a tenant.
 * Source: 临政发〔2023〕14号 一、二 第七条 (行政执法主体).
 */
@Entity
@Table(name = "organisation")
@Kind(TableKind.COUNTY)
public class Organisation extends Dossier {

    public static final String PREPARED = "PREPARED";
    public static final String ACTIVE = "ACTIVE";
    public static final String SUSPENDED = "SUSPENDED";
    public static final String CLOSING = "CLOSING";
    public static final String CLOSED = "CLOSED";

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "credit_code")
    private String creditCode;

    private String address;
    private String phone;

    @Column(name = "document_sign")
    private String documentSign;

    @Embedded
    private FineAccount fineAccount;

    protected Organisation() {}

    /** A body that the county is setting up; nobody logs in to it before it is activated. */
    public Organisation(OrganisationCode code, String name, OrganisationKind kind, UUID id, LocalDate today) {
        super(code, id, PREPARED, today);
        this.name = name;
        this.kind = kind;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    /** Where people find it. */
    public void describe(CreditCode creditCode, String address, String phone) {
        this.creditCode = creditCode == null ? null : creditCode.value();
        this.address = address;
        this.phone = phone;
    }

    public String creditCode() {
        return creditCode;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    /** What the numbers of its documents begin with, such as 临猗牛杜; empty until the county has named it. */
    public Optional<String> documentSign() {
        return Optional.ofNullable(documentSign);
    }

    /** Its documents are numbered with this sign from now on. */
    public void signDocumentsAs(String sign) {
        documentSign = sign;
    }

    /** Where its fines are paid; empty until the county has named it. */
    public Optional<FineAccount> fineAccount() {
        return Optional.ofNullable(fineAccount);
    }

    /** 指定的银行或者电子支付系统 from now on. */
    public void takeFinesThrough(FineAccount account) {
        fineAccount = account;
    }

    /** Its people may log in from now on. */
    public void activate() {
        enter(ACTIVE);
    }

    /** Its people are shut out until it is activated again. */
    public void suspend() {
        enter(SUSPENDED);
    }

    /** Two administrators have been asked to confirm its erasure. */
    public void beginClosing() {
        enter(CLOSING);
    }

    /** Its onboarding has been given up before anybody could log in: its code is free again. */
    public void giveUp() {
        enter(CLOSED);
    }

    /** The county sets it up once more, perhaps under another name. */
    public void prepareAgain(String newName, OrganisationKind newKind) {
        name = newName;
        kind = newKind;
        enter(PREPARED);
    }

    public boolean isClosed() {
        return CLOSED.equals(stage());
    }

    public boolean isActive() {
        return ACTIVE.equals(stage());
    }
}
