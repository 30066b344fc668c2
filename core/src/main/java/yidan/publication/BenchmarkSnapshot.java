package yidan.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A benchmark as it is handed over to be published.
 *
 * @param issuer the name of the body that issues it
 * @param base the county's benchmark that it refines; null for one of the county
 * @param grades the lightest first: 档次；情形、情形；下限；上限
 * @param circumstances name of the list；words
 */
public record BenchmarkSnapshot(
        UUID id,
        String issuer,
        UUID base,
        int item,
        String itemName,
        String document,
        LocalDate effectiveFrom,
        List<String> grades,
        List<String> circumstances) {}
