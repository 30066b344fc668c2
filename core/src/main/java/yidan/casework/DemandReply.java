package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yidan.casework.notice.Said;
import yidan.casework.notice.SaidConverter;
import yidan.tenancy.Refusal;

/** What the party said to the demand, and what became of it. Source: 行政强制法 第三十六条. */
@Embeddable
public class DemandReply {

    @Column(name = "demand_statement")
    private String statement;

    @Column(name = "demand_statement_adopted")
    private Boolean adopted;

    @Column(name = "demand_answer")
    private String answer;

    /** What it said before that. */
    @Convert(converter = SaidConverter.class)
    @Column(name = "demand_statements_before")
    private List<Said> saidBefore = List.of();

    protected DemandReply() {}

    static DemandReply none() {
        return new DemandReply();
    }

    /** What is not answered is answered first, and what was right stays right. @throws Refusal where that is so */
    void hear(String said) {
        requireSettled();
        keep();
        statement = said.strip();
    }

    /** The party is demanded anew. @throws Refusal where something is not answered, or was right and is not followed yet */
    void demandAnew() {
        requireSettled();
        keep();
    }

    /** What was right in it is followed: put off, changed, let off or taken as paid. */
    void follow() {
        if (isAdopted()) {
            keep();
        }
    }

    private void requireSettled() {
        obstacle().ifPresent(refusal -> {
            throw refusal;
        });
    }

    private void keep() {
        if (statement != null) {
            saidBefore = Stream.concat(saidBefore.stream(), Stream.of(new Said(statement, adopted, answer)))
                    .toList();
        }
        statement = null;
        adopted = null;
        answer = null;
    }

    public void answer(boolean isAdopted, String reasons) {
        if (statement == null || answer != null) {
            throw new Refusal("demand.nothing-to-answer", "cn-compulsion-2011:#36");
        }
        adopted = isAdopted;
        answer = reasons.strip();
    }

    /** Said and not answered. */
    public boolean isOpen() {
        return statement != null && answer == null;
    }

    /** What stands between it and an enforcement: it is not answered, or it was right. */
    public Optional<Refusal> obstacle() {
        if (isOpen()) {
            return Optional.of(new Refusal("demand.statement-not-answered", "cn-compulsion-2011:#36"));
        }
        return isAdopted()
                ? Optional.of(new Refusal("demand.statement-adopted", "cn-compulsion-2011:#36"))
                : Optional.empty();
    }

    private boolean isAdopted() {
        return adopted != null && adopted;
    }

    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    /** What it said before, each with its answer. */
    public List<Said> saidBefore() {
        return saidBefore;
    }

    public Optional<Boolean> adopted() {
        return Optional.ofNullable(adopted);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
