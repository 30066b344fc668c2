package yidan.casework.officers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * Who has withdrawn from a case, and whether somebody's withdrawal waits for the head. Who has withdrawn neither handles the
 * case nor approves, reviews, chairs, records or discusses anything in it.
 * Source: 行政处罚法 第四十三条、第六十四条（四）; 临政发〔2023〕14号 一、四 第八条，一、五 第三条（四）.
 */
@Embeddable
public class Recusals {

    private static final String ARTICLE = "linyi-14:1.5#3";

    private static final Set<Role> KEEPERS = Set.of(Role.ARCHIVIST, Role.CUSTODIAN, Role.PUBLISHER);

    @Column(name = "withdrawal_asked")
    private boolean asked;

    /** The day on which it was last asked for: what is decided before that did not have to wait for it. */
    @Column(name = "withdrawal_asked_on")
    private LocalDate askedOn;

    /** Accounts, with a blank between them. */
    @Column(name = "withdrawn_users")
    private String users = "";

    /** Those of them who withdrew before the opening was decided: they do not decide it. */
    @Column(name = "withdrawn_before_opening")
    private String beforeOpening = "";

    /** Those of them who withdrew before the case was decided: they do not decide it. */
    @Column(name = "withdrawn_before_decision")
    private String beforeDecision = "";

    /** Accounts of those who handled it before, with a blank between them. */
    @Column(name = "former_handlers")
    private String former = "";

    public void ask(LocalDate today) {
        asked = true;
        askedOn = today;
    }

    public void settle() {
        asked = false;
    }

    /**
     * @param opened whether the opening has been decided: who approved it and withdraws later does not undo it
     * @param decided the same of the case itself
     */
    public void withdraw(String user, boolean opened, boolean decided) {
        if (!has(user)) {
            users = (users + " " + user).strip();
        }
        if (!opened) {
            beforeOpening = users;
        }
        if (!decided) {
            beforeDecision = users;
        }
    }

    /** The decision fell: none of those who have withdrawn makes the next. */
    public void decideAnew() {
        beforeDecision = users;
    }

    /** Accounts of those who have withdrawn, with a blank between them: for what waits for an approval in the case. */
    public String accounts() {
        return users;
    }

    /** They hand it over: what they found is not theirs to judge afterwards. Source: 行政处罚法 第六十四条（四）. */
    public void leave(Team team) {
        former = with(former, team);
    }

    /** @return the accounts, and those of the two */
    public static String with(String accounts, Team team) {
        String all = accounts;
        for (String user : List.of(team.lead().user(), team.assistant().user())) {
            if (!Set.of(all.split(" ")).contains(user)) {
                all = (all + " " + user).strip();
            }
        }
        return all;
    }

    /** Accounts of those who handled it before, with a blank between them: for what they judge in it. */
    public String formerHandlers() {
        return former;
    }

    public boolean hasHandled(String user) {
        return Set.of(former.split(" ")).contains(user);
    }

    public boolean isAsked() {
        return asked;
    }

    /**
     * Keeps who has withdrawn out of everything in the case and in what hangs on it, but not from keeping its things and its
     * file, which decides nothing.
     *
     * @param as the roles in which he would do it
     */
    public Optional<Refusal> bar(Actor person, Set<Role> as) {
        return has(person) && !KEEPERS.containsAll(as)
                ? Optional.of(new Refusal("case.has-withdrawn", ARTICLE))
                : Optional.empty();
    }

    public boolean has(Actor person) {
        return has(person.user());
    }

    public boolean has(String user) {
        return Set.of(users.split(" ")).contains(user);
    }

    /** @throws Refusal {@code case.withdrawn-stays} where one of them has withdrawn */
    public Team without(Team team) {
        requireNone(team.lead().user(), team.lead().name(), "lead");
        requireNone(team.assistant().user(), team.assistant().name(), "assistant");
        return team;
    }

    /**
     * @param chosenAs the component by which an act chooses this person; none where nobody is chosen
     * @throws Refusal {@code case.withdrawn-stays} where this person has withdrawn
     */
    public void requireNone(String user, String name, String... chosenAs) {
        if (has(user)) {
            throw new Refusal("case.withdrawn-stays", ARTICLE, name).at(chosenAs);
        }
    }
}
