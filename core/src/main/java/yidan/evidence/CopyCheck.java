package yidan.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yidan.tenancy.Refusal;

/**
 * 经核对与原件无误: who gave the original of a copy, who compared the two, and when; both sign. Source: 临政发〔2023〕14号 一、九 第五条.
 *
 * @param provider 提供人
 * @param checker 核对人
 */
public record CopyCheck(String provider, String checker, LocalDate on) {

    public CopyCheck {
        provider = provider.strip();
        checker = checker.strip();
    }

    /**
     * @return null for an original, which nobody compares
     * @throws Refusal {@code evidence.copy-not-checked} at what was not said of a copy
     */
    public static CopyCheck of(boolean original, String provider, String checker, LocalDate on) {
        if (original) {
            return null;
        }
        List<String> missing = new ArrayList<>();
        if (provider == null || provider.isBlank()) {
            missing.add("copyProvider");
        }
        if (checker == null || checker.isBlank()) {
            missing.add("copyChecker");
        }
        if (on == null) {
            missing.add("copyCheckedOn");
        }
        if (!missing.isEmpty()) {
            throw new Refusal("evidence.copy-not-checked", "linyi-14:1.9#5").at(missing.toArray(String[]::new));
        }
        return new CopyCheck(provider, checker, on);
    }
}
