package yidan.casework.recording;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.Dossier;
import yidan.tenancy.OrganisationCode;

/**
 * One line that somebody has made of the checklist by a document, from a day on, for all items or for one; earlier lines
 * stay readable. Source: 临政发〔2023〕14号 一、三 第八条.
 */
@MappedSuperclass
public abstract class SetFilming extends Dossier {

    static final String IN_FORCE = "IN_FORCE";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FilmedStep step;

    @Column(name = "item_id", updatable = false)
    private Integer item;

    @Column(name = "item_name", updatable = false)
    private String itemName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FilmingDuty duty;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String manner;

    @Column(updatable = false)
    private String document;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    protected SetFilming() {}

    /**
     * What is set.
     *
     * @param content blank as it is in force
     * @param manner blank as it is in force
     */
    record Words(FilmingDuty duty, String content, String manner, LocalDate from, String document) {}

    SetFilming(OrganisationCode setter, UUID id, LocalDate today, FilmingChecklist.Line inForce, Words words) {
        super(setter, id, IN_FORCE, today);
        step = inForce.step();
        duty = words.duty();
        content = or(words.content(), inForce.content());
        manner = or(words.manner(), inForce.manner());
        document = words.document().strip();
        effectiveFrom = words.from();
    }

    /** As it was set, whatever else is in force. */
    FilmingChecklist.Line on(FilmingPoint rule) {
        return rule.line().asSet(this);
    }

    private static String or(String own, String inForce) {
        return own == null || own.isBlank() ? inForce : own.strip();
    }

    void forItem(int newItem, String name) {
        item = newItem;
        itemName = name;
    }

    FilmedStep step() {
        return step;
    }

    Optional<Integer> item() {
        return Optional.ofNullable(item);
    }

    Optional<String> itemName() {
        return Optional.ofNullable(itemName);
    }

    FilmingDuty duty() {
        return duty;
    }

    String content() {
        return content;
    }

    String manner() {
        return manner;
    }

    String document() {
        return document;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
