package yidan.tenancy.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * 指定的银行或者电子支付系统: where a party pays its fine. It is printed for everybody who is fined, and no secret.
 * Source: 行政处罚法 第六十七条.
 */
@Embeddable
public class FineAccount {

    private static final String ARTICLE = "cn-penalty-2021:#67";

    @Column(name = "fine_bank")
    private String bank;

    @Column(name = "fine_account_name")
    private String holder;

    @Column(name = "fine_account")
    private String number;

    @Column(name = "fine_electronic")
    private String electronic;

    protected FineAccount() {}

    /**
     * The bank with the account, the way to pay electronically, or both.
     *
     * @throws Refusal where neither is said, part of the account is missing, or its number is none
     */
    public FineAccount(String bank, String holder, String number, String electronic) {
        this.bank = said(bank);
        this.holder = said(holder);
        this.number = digits(said(number));
        this.electronic = said(electronic);
        boolean none = this.bank == null && this.holder == null && this.number == null;
        boolean all = this.bank != null && this.holder != null && this.number != null;
        if (none && this.electronic == null) {
            throw new Refusal("fine-account.nothing", ARTICLE).at("bank");
        }
        if (!none && !all) {
            throw new Refusal("fine-account.incomplete", ARTICLE)
                    .at(this.bank == null ? "bank" : this.holder == null ? "accountName" : "account");
        }
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As it stands on a card, in groups or not. */
    private static String digits(String text) {
        if (text == null) {
            return null;
        }
        String plain = text.replaceAll("[\\s-]", "");
        if (!plain.matches("[0-9]+")) {
            throw new Refusal("fine-account.no-number", ARTICLE).at("account");
        }
        return plain;
    }

    /** 指定银行; empty where it is paid electronically alone. */
    public Optional<String> bank() {
        return Optional.ofNullable(bank);
    }

    /** 账户名. */
    public Optional<String> holder() {
        return Optional.ofNullable(holder);
    }

    /** 账号, digits alone. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** How it is paid electronically; empty where it is not. */
    public Optional<String> electronic() {
        return Optional.ofNullable(electronic);
    }
}
