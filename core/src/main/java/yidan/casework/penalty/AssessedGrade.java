package yidan.casework.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * The benchmark's grade to which the facts of the case led, with its range in yuan: it stands beside what is decided, so that
 * the database holds one against the other. Source: 临政发〔2023〕14号 一、五 第三条; 行政处罚法 第三十四条.
 */
@Embeddable
public class AssessedGrade {

    @Column(name = "assessed_grade")
    private String name;

    @Column(name = "assessed_least")
    private BigDecimal least;

    @Column(name = "assessed_most")
    private BigDecimal most;

    protected AssessedGrade() {}

    /**
     * @param least null where the grade gives no fine from below
     * @param most null where it gives no fine
     */
    public AssessedGrade(String name, BigDecimal least, BigDecimal most) {
        this.name = name;
        this.least = least;
        this.most = most;
    }

    public String name() {
        return name;
    }

    /** Whether the grade asks for a fine. */
    public boolean fines() {
        return most != null;
    }

    /** Whether a fine lies in it. */
    public boolean holds(BigDecimal fine) {
        return fines() && fine.compareTo(most) <= 0 && (least == null || fine.compareTo(least) >= 0);
    }
}
