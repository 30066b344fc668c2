package yidan.casefile.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** 查阅、借阅登记: the register over all files. Source: 临政发〔2023〕14号 四、九 档案管理制度 第四条、第五条; 执法保密制度 第四条. */
@ApplicationScoped
public class FileUses {

    /** By what it may be ordered; the newest first is the natural order. */
    public enum Order {
        OPENED("d.openedOn"),
        NUMBER("f.number"),
        WHO("d.askedByName"),
        STAGE("d.stage"),
        UNTIL("d.until"),
        LENT("d.lentOn"),
        RETURNED("d.returnedOn");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /**
     * What somebody looks for.
     *
     * @param text in number of the file, who asked, and for the body itself what for; empty for everything
     * @param stage null for all
     * @param way null for both
     * @param body code of one organisation; null for all that may be read
     * @param outSince only what is out and was to be back before that day; null for all
     */
    public record Question(String text, String stage, FileUse.Way way, Integer body, LocalDate outSince) {}

    private Registers registers;

    protected FileUses() {}

    @Inject
    public FileUses(Registers registers) {
        this.registers = registers;
    }

    /** One page. */
    public List<FileUseRow> page(Actor actor, Question question, Order order, boolean down, int from, int size) {
        return registers.read(
                actor,
                register -> narrowed(register, actor, question)
                        .orderBy(order.expression + (down ? " desc" : "") + ", d.id desc")
                        .page(from, size)
                        .select(FileUseRow.class, FileUseRow.EXPRESSIONS)
                        .stream()
                        .map(row -> isWithin(actor) ? row : row.nameless())
                        .toList());
    }

    public long count(Actor actor, Question question) {
        return registers.read(
                actor, register -> narrowed(register, actor, question).count());
    }

    /** Of other bodies nobody has given a reason yet. */
    private static boolean isWithin(Actor actor) {
        return actor.audience() == Audience.MEMBER;
    }

    private static Rows<FileUse> narrowed(Register register, Actor actor, Question question) {
        Rows<FileUse> rows = register.of(FileUse.class).join("CaseFile f on f.county = d.county and f.id = d.file");
        if (question.stage() != null) {
            rows.where("d.stage = :stage", "stage", question.stage());
        }
        if (question.way() != null) {
            rows.where("d.way = :way", "way", question.way());
        }
        if (question.body() != null) {
            rows.where("d.tenant = :body", "body", question.body());
        }
        if (question.outSince() != null) {
            rows.where("d.stage = 'LENT' and d.until < :day", "day", question.outSince());
        }
        if (!question.text().isBlank()) {
            rows.where(
                    "f.number like :text or d.askedByName like :text"
                            + (isWithin(actor) ? " or d.purpose like :text or d.extent like :text" : ""),
                    "text",
                    "%" + question.text().strip().replace("%", "").replace("_", "") + "%");
        }
        return rows;
    }
}
