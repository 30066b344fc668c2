package yidan.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import yidan.tenancy.CreditCode;
import yidan.tenancy.Refusal;

/**
 * The party of a case: 当事人的姓名或者名称、地址 and what tells it from others of the name.
 * Source: 行政处罚法 第五十九条; 临政发〔2023〕14号 一、九 第十八条.
 */
@Embeddable
public class Party {

    private static final String ARTICLE = "cn-penalty-2021:#59";

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind")
    private PartyKind kind;

    @Column(name = "party_name")
    private String name;

    @Column(name = "party_number")
    private String number;

    @Column(name = "party_representative")
    private String representative;

    @Column(name = "party_address")
    private String address;

    @Column(name = "party_phone")
    private String phone;

    @Column(name = "party_born")
    private LocalDate born;

    protected Party() {}

    /**
     * @param number 公民身份号码 of a person, 统一社会信用代码 of an organisation; empty where it is not known yet
     * @param representative 法定代表人或者负责人 of an organisation; empty for a person
     */
    public Party(PartyKind kind, String name, String number, String representative, String address, String phone) {
        if (name == null || name.isBlank()) {
            throw new Refusal("party.name-missing", ARTICLE).at("partyName");
        }
        if (kind == PartyKind.ORGANISATION && isBlank(representative)) {
            throw new Refusal("party.representative-missing", ARTICLE).at("representative");
        }
        this.kind = kind;
        this.name = name.strip();
        this.number = isBlank(number) ? null : checked(kind, number);
        this.representative = isBlank(representative) ? null : representative.strip();
        this.address = isBlank(address) ? null : address.strip();
        this.phone = isBlank(phone) ? null : phone.strip();
    }

    /** The same for another dossier: each keeps its own. */
    public Party copy() {
        return new Party(kind, name, number, representative, address, phone);
    }

    /** What was not known when the case was proposed, or was wrong; what is left empty stays as it was. */
    public void complete(String newNumber, String newRepresentative, String newAddress, String newPhone) {
        number = isBlank(newNumber) ? number : checked(kind, newNumber);
        representative = isBlank(newRepresentative) ? representative : newRepresentative.strip();
        address = isBlank(newAddress) ? address : newAddress.strip();
        phone = isBlank(newPhone) ? phone : newPhone.strip();
    }

    /** Of a person whose number is not known, as far as the law asks how old it is. Source: 行政处罚法 第三十条. */
    public void bornOn(LocalDate day) {
        born = day == null ? born : day;
    }

    private static String checked(PartyKind kind, String number) {
        return Refusal.naming(
                () -> kind == PartyKind.PERSON ? new IdCardNumber(number).value() : new CreditCode(number).value(),
                "partyNumber");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public PartyKind kind() {
        return kind;
    }

    public boolean isPerson() {
        return kind == PartyKind.PERSON;
    }

    /** The natural persons whom it names: itself, or who acts for it. */
    public List<String> people() {
        return Stream.ofNullable(isPerson() ? name : representative).toList();
    }

    public String name() {
        return name;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<String> representative() {
        return Optional.ofNullable(representative);
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** The day of birth of a person whose number is not known. */
    public Optional<LocalDate> born() {
        return Optional.ofNullable(born);
    }

    /** Full years of a person on a day; empty for an organisation and where neither number nor day of birth is known. */
    public OptionalInt ageOn(LocalDate day) {
        if (isPerson() && number != null) {
            return OptionalInt.of(new IdCardNumber(number).ageOn(day));
        }
        return isPerson() && born != null
                ? OptionalInt.of(Period.between(born, day).getYears())
                : OptionalInt.empty();
    }
}
