package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
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

    protected DemandReply() {}

    static DemandReply none() {
        return new DemandReply();
    }

    void hear(String said) {
        statement = said.strip();
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
        return adopted != null && adopted
                ? Optional.of(new Refusal("demand.statement-adopted", "cn-compulsion-2011:#36"))
                : Optional.empty();
    }

    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    public Optional<Boolean> adopted() {
        return Optional.ofNullable(adopted);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
