package yidan.record;

/**
 * One entry of a chain as somebody presents it, to be believed only when it has been recomputed.
 *
 * @param seq the place it claims
 * @param columns whether what lists show of it is what its body says; true where there is only the body
 */
public record ChainEntry(long seq, String previousHash, String hash, String body, boolean columns) {}
