package yidan.admin.identity;

/** The identity server does not answer, or not as it should: try again later. */
public class IdentityUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
