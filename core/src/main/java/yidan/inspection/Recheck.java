package yidan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** The last look at what was ordered to be corrected, and how many there were. Source: 行政处罚法 第二十八条; 临政发〔2023〕13号 附件1 第4项. */
@Embeddable
public class Recheck {

    private int rechecks;

    @Column(name = "rechecked_on")
    private LocalDate on;

    private boolean corrected;

    @Column(name = "recheck_words")
    private String words;

    protected Recheck() {}

    void held(LocalDate day, boolean isCorrected, String findings) {
        rechecks++;
        on = day;
        corrected = isCorrected;
        words = findings.strip();
    }

    Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    boolean isCorrected() {
        return corrected;
    }

    Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
