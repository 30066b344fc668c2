package yidan.casework.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** What the rule itself says about one step. Source: 临政发〔2023〕14号 一、三 第十条至第十二条、第十四条. */
@Entity
@Table(name = "filming_point")
@Kind(TableKind.GLOBAL)
public class FilmingPoint {

    @Id
    @Enumerated(EnumType.STRING)
    private FilmedStep step;

    @Enumerated(EnumType.STRING)
    private FilmingDuty duty;

    private String words;
    private String content;
    private String manner;
    private int ordinal;

    @Column(name = "article_ref")
    private String article;

    protected FilmingPoint() {}

    FilmingChecklist.Line line() {
        return new FilmingChecklist.Line(step, duty, words, null, content, manner, article, null, null);
    }

    /** The same step as a county has it. */
    FilmingChecklist.Line asSetBy(CountyFilmingPoint own) {
        return new FilmingChecklist.Line(
                step,
                own.duty(),
                words,
                own.itemName().orElse(null),
                own.content(),
                own.manner(),
                own.duty() == FilmingDuty.MUST_NOT ? CountyFilmingPoint.SECRETS : article,
                own.document(),
                own.effectiveFrom());
    }

    FilmedStep step() {
        return step;
    }

    FilmingDuty duty() {
        return duty;
    }

    String words() {
        return words;
    }

    String content() {
        return content;
    }

    String manner() {
        return manner;
    }
}
