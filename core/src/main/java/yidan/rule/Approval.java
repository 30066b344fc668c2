package yidan.rule;

/**
 * Who approved an extension, and why.
 *
 * @param role as which he approved
 * @param user his account
 * @param reason as told to the party
 */
public record Approval(String role, String user, String reason) {}
