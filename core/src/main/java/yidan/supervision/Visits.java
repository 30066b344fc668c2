package yidan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.Actor;
import yidan.tenancy.DossierOpening;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;
import yidan.tenancy.ShanghaiClock;

/**
 * Who from outside opened which dossier, and why.
 * Source: 临政发〔2023〕14号 三、二 第十三条; 三、八 第十条.
 */
@ApplicationScoped
public class Visits {

    private static final String COLUMNS = "d.tenant, d.dossierType, d.dossierId, d.title, d.reason, d.at";

    private Registers registers;
    private Clock clock;

    protected Visits() {}

    @Inject
    public Visits(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** A dossier of an organisation that somebody from outside opened. */
    public record Visit(int body, String dossierType, UUID dossier, String visitor, String reason, Instant at) {}

    /** By what a list may be ordered; the latest first is the natural order. */
    public enum Order {
        AT("d.at"),
        VISITOR("d.title"),
        DOSSIER("d.dossierType");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /**
     * What somebody looks for.
     *
     * @param text part of the visitor's name or of the reason; empty for all
     * @param dossierType null for all
     */
    public record Question(String text, String dossierType) {}

    /** What others opened in the actor's organisation. */
    public List<Visit> toOwn(Actor actor, Question question, Order order, boolean down, int from, int size) {
        return registers.read(
                actor,
                register -> inOwn(register, actor, question)
                        .orderBy(order.expression, down)
                        .page(from, size)
                        .select(Visit.class, COLUMNS));
    }

    public long countToOwn(Actor actor, Question question) {
        return registers.read(
                actor, register -> inOwn(register, actor, question).count());
    }

    /** Of which kinds the dossiers are that others opened in the actor's organisation. */
    public List<String> kindsInOwn(Actor actor) {
        return registers.read(
                actor,
                register -> inOwn(register, actor, new Question("", null))
                        .groupBy("d.dossierType")
                        .orderBy("d.dossierType")
                        .values(String.class, "d.dossierType"));
    }

    private static Rows<DossierOpening> inOwn(Register register, Actor actor, Question question) {
        Rows<DossierOpening> rows = register.of(DossierOpening.class)
                .where("d.tenant = :own", "own", actor.organisation().value());
        if (question.dossierType() != null) {
            rows.where("d.dossierType = :kind", "kind", question.dossierType());
        }
        return question.text().isBlank()
                ? rows
                : rows.where(
                        "locate(:text, d.title) > 0 or locate(:text, d.reason) > 0",
                        "text",
                        question.text().strip());
    }

    /** What the actor himself opened and may still read, the latest first. */
    public List<Visit> byMe(Actor actor, int size) {
        return registers.read(
                actor,
                register -> register.of(DossierOpening.class)
                        .where("d.user = :me", "me", actor.user())
                        .orderBy("d.at desc")
                        .page(0, size)
                        .select(Visit.class, COLUMNS));
    }

    /** The actor's opening of one dossier on this day; on another day he gives his reason again. */
    public Optional<Visit> ofToday(Actor actor, UUID dossier) {
        Instant midnight = LocalDate.now(clock).atStartOfDay(ShanghaiClock.ZONE).toInstant();
        return registers.read(
                actor,
                register -> register
                        .of(DossierOpening.class)
                        .where("d.dossierId = :dossier", "dossier", dossier)
                        .where("d.user = :me", "me", actor.user())
                        .where("d.at >= :midnight", "midnight", midnight)
                        .orderBy("d.at desc")
                        .page(0, 1)
                        .select(Visit.class, COLUMNS)
                        .stream()
                        .findFirst());
    }
}
