package yidan.casework.execution.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.casework.arrears.Proceedings;
import yidan.casework.arrears.ProceedingsConverter;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.paper.Phrases;
import yidan.tenancy.Refusal;

/** Reconsiderations and suits against the order that is executed, one after the other. Source: 行政强制法 第四十条、第四十四条. */
@Embeddable
public class Remedies {

    private static final String ARTICLE = "cn-compulsion-2011:#44";

    @Convert(converter = ProceedingsConverter.class)
    private List<Proceedings> proceedings = List.of();

    /** By which papers they began and ended, one a line. */
    @Column(name = "proceedings_papers")
    private String papers = "";

    protected Remedies() {}

    public static Remedies none() {
        return new Remedies();
    }

    /** @param served when the order reached the party; null where it has not */
    void begin(Proceedings one, LocalDate served, String paper) {
        proceedings = Proceedings.begin(proceedings, one, served, ARTICLE);
        note(Phrases.of("remedy.begun", Phrases.day(one.from()), Phrases.name(one.kind()), paper.strip()));
    }

    void end(LocalDate on, ProceedingsEnd how, String paper) {
        proceedings = Proceedings.end(proceedings, on, how, ARTICLE);
        note(Phrases.of("remedy.ended", Phrases.day(on), Phrases.name(how), paper.strip()));
    }

    private void note(String line) {
        papers = papers.isEmpty() ? line : papers + "\n" + line;
    }

    public List<Proceedings> proceedings() {
        return proceedings;
    }

    public boolean isUsed() {
        return !proceedings.isEmpty();
    }

    public boolean isPending() {
        return Proceedings.pending(proceedings).isPresent();
    }

    /** Whether the order was changed or annulled: there is nothing left to be executed. */
    public boolean isOverturned() {
        return Proceedings.isChanged(proceedings);
    }

    /** The last day on which one of them ended. */
    public Optional<LocalDate> endedOn() {
        return proceedings.stream()
                .filter(one -> !one.isPending())
                .map(Proceedings::until)
                .max(LocalDate::compareTo);
    }

    /** By which papers they began and ended. */
    public String papers() {
        return papers;
    }

    /** What is pulled down waits for their outcome. */
    public Optional<Refusal> obstacle() {
        return isPending() ? Optional.of(new Refusal("enforcement.remedy-pending", ARTICLE)) : Optional.empty();
    }
}
