package yidan.supervision;

import java.time.LocalDate;

/**
 * A term about to begin.
 *
 * @param certificate number of the 《特邀行政执法监督员证》
 * @param ageReason why he is appointed though older than the rule has it; may be empty where he is not
 */
record NewTerm(LocalDate from, String certificate, String ageReason) {}
