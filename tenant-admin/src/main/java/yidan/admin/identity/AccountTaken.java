package yidan.admin.identity;

/** The account belongs to somebody of another organisation. */
public class AccountTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountTaken(String account) {
        super(account);
    }
}
