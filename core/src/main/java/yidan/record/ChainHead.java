package yidan.record;

import java.time.LocalDate;

/**
 * Where a chain stood: after this entry it had this hash.
 *
 * @param day the day at whose end it stood there, as published; null for the head kept beside the chain
 * @param seq the last entry, 0 for an empty chain
 */
public record ChainHead(LocalDate day, long seq, String hash) {}
