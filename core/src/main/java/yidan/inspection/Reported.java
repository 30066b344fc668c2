package yidan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * 及时处理和报告: to whom a danger was reported, when, and what was done about it at once.
 * Source: 临政发〔2023〕13号 附件1 第3项、第7项.
 */
@Embeddable
public class Reported {

    @Column(name = "reported_to")
    private String to;

    @Column(name = "reported_on")
    private LocalDate on;

    @Column(name = "reported_at")
    private LocalTime at;

    @Column(name = "done_at_once")
    private String done;

    protected Reported() {}

    static Reported of(Reporting reporting) {
        Reported reported = new Reported();
        reported.to = reporting.to().strip();
        reported.on = reporting.on();
        reported.at = reporting.at();
        reported.done = reporting.done().strip();
        return reported;
    }

    public String to() {
        return to;
    }

    public LocalDate on() {
        return on;
    }

    public LocalTime at() {
        return at;
    }

    public String done() {
        return done;
    }
}
