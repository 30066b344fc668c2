package yidan.casework.crime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * 司法机关移送回来的案件: the crime was not prosecuted or not punished, but the violation is to be. Who sent it back, when, and under which number.
 * Source: 行政处罚法 第二十七条; 行政执法机关移送涉嫌犯罪案件的规定 第十三条.
 */
@Embeddable
public class ReturnedByJustice {

    @Column(name = "justice_returned_on")
    private LocalDate returnedOn;

    @Column(name = "justice_returned_by")
    private String body;

    @Column(name = "justice_return_paper")
    private String paper;

    protected ReturnedByJustice() {}

    public ReturnedByJustice(LocalDate on, String by, String number) {
        returnedOn = on;
        body = by.strip();
        paper = number.strip();
    }

    public LocalDate on() {
        return returnedOn;
    }

    public String body() {
        return body;
    }

    public String paper() {
        return paper;
    }
}
