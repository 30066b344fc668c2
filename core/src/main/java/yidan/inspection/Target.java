package yidan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import yidan.party.IdCardNumber;
import yidan.tenancy.CreditCode;
import yidan.tenancy.Refusal;

/** Who or what is inspected. */
@Embeddable
public class Target {

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind", updatable = false)
    private TargetKind kind;

    @Column(name = "target_name", updatable = false)
    private String name;

    @Column(name = "target_number", updatable = false)
    private String number;

    @Column(name = "target_address", updatable = false)
    private String address;

    @Column(name = "target_phone", updatable = false)
    private String phone;

    protected Target() {}

    /** @param number 统一社会信用代码 of an enterprise, 公民身份号码 of a person; checked where it is given */
    Target(TargetKind kind, String name, String number, String address, String phone) {
        this.kind = kind;
        this.name = name.strip();
        this.number = blank(number) ? null : checked(kind, number.strip());
        this.address = blank(address) ? null : address.strip();
        this.phone = blank(phone) ? null : phone.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String checked(TargetKind kind, String number) {
        return Refusal.naming(
                () -> switch (kind) {
                    case ENTERPRISE -> new CreditCode(number).value();
                    case PERSON -> new IdCardNumber(number).value();
                    case PLACE, CHECKPOINT, AREA -> number;
                },
                "number");
    }

    public TargetKind kind() {
        return kind;
    }

    /** The natural person whom it names; nobody where a place or an enterprise is looked at. */
    public List<String> people() {
        return kind == TargetKind.PERSON ? List.of(name) : List.of();
    }

    public String name() {
        return name;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }
}
