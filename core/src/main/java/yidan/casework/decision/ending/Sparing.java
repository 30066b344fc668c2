package yidan.casework.decision.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/**
 * By which of the benchmark's circumstances somebody is not punished, or why by none of them.
 * Source: 临政发〔2023〕14号 一、五 第三条、第九条（六）; 行政处罚法 第三十三条.
 */
@Embeddable
public class Sparing {

    /** Whether the benchmark gone by lists any. */
    @Column(name = "spared_listed")
    private Boolean listed;

    @Column(name = "spared_by")
    private String circumstances;

    @Column(name = "spared_departure")
    private String departure;

    protected Sparing() {}

    /**
     * @param listed whether the benchmark has a list of them
     * @param circumstances of the list
     * @param departure why by none of them; empty where nobody says
     */
    public Sparing(boolean listed, List<String> circumstances, Optional<String> departure) {
        this.listed = listed;
        this.circumstances = circumstances.isEmpty() ? null : String.join("\n", circumstances);
        this.departure = departure.orElse(null);
    }

    public List<String> circumstances() {
        return circumstances == null ? List.of() : circumstances.lines().toList();
    }

    public Optional<String> departure() {
        return Optional.ofNullable(departure);
    }
}
