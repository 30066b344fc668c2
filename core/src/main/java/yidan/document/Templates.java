package yidan.document;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Id;
import yidan.tenancy.Register;

/** The templates of a county: its own where it has one in force, otherwise the product's. */
public final class Templates {

    private static final Mustache.Compiler ENGINE =
            Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).defaultValue("");

    private final Register register;

    public Templates(Register register) {
        this.register = register;
    }

    /** The county's own template in force on a day; empty where the product's is. */
    public Optional<DocumentTemplate> own(FormKind form, LocalDate day) {
        return register.of(DocumentTemplate.class)
                .where("d.form = :form", "form", form)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc, d.id desc")
                .first();
    }

    /** The template of a form on a day: the county's own, otherwise the product's. */
    public String inForce(FormKind form, LocalDate day) {
        return own(form, day).map(DocumentTemplate::source).orElseGet(() -> shipped(form));
    }

    /** The template of a document: the one it was issued with; of a draft the one in force on a day. */
    String of(OfficialDocument document, LocalDate day) {
        Optional<DocumentTemplate> own = document.isDraft()
                ? own(document.form(), day)
                : document.template().map(id -> register.load(DocumentTemplate.class, Id.<DocumentTemplate>of(id)));
        return own.map(DocumentTemplate::source).orElseGet(() -> shipped(document.form()));
    }

    /** What the county has set for a form, the latest first. */
    public List<DocumentTemplate> history(FormKind form) {
        return register.of(DocumentTemplate.class)
                .where("d.form = :form", "form", form)
                .orderBy("d.effectiveFrom desc, d.id desc")
                .list();
    }

    /** The template that comes with the product: what a county begins its own with. */
    public static String shipped(FormKind form) {
        return resource(form.resource());
    }

    public static String resource(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Mustache.Compiler engine() {
        return ENGINE;
    }

    /** The body of the page. */
    static String fill(String source, Filling filling) {
        return ENGINE.compile(source).execute(filling.context());
    }
}
