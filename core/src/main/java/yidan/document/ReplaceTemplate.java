package yidan.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * 替换一种文书的格式文本，自某日起用；已制发的文书不变。 Source: 临政发〔2023〕14号 一、三 第八条.
 *
 * @param source HTML with the form's named fields
 * @param mark the 字 of its numbers; empty keeps the one that was
 * @param effectiveFrom today or later
 * @param document number of the county's document that decided it
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis("linyi-14:1.3#8")
public record ReplaceTemplate(
        @NotNull FormKind form,
        @NotBlank @Size(max = TemplateCheck.LONGEST) String source,
        @Size(max = 8) @Pattern(regexp = "\\p{IsHan}*") String mark,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 100) String document)
        implements Opening<DocumentTemplate>, DocumentAct {

    /** Two forms that share a mark would draw from one series of numbers, and neither would be without gaps. */
    private void requireOwnMark(Desk desk, String wanted) {
        Stream<FormKind> shipped = Arrays.stream(FormKind.values())
                .filter(other -> other.mark().filter(wanted::equals).isPresent());
        Stream<FormKind> countys =
                desk.register().of(DocumentTemplate.class).where("d.mark = :mark", "mark", wanted).list().stream()
                        .map(DocumentTemplate::form);
        Stream.concat(shipped, countys)
                .filter(other -> other != form)
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("template.mark-taken", "", wanted, other.title()).at("mark");
                });
    }

    @Override
    public DocumentTemplate open(Desk desk) {
        if (effectiveFrom.isBefore(desk.today())) {
            throw new Refusal("template.backdated", "").at("effectiveFrom");
        }
        if (mark != null && !mark.isBlank() && !form.isNumbered()) {
            throw new Refusal("template.no-number", "", form.title()).at("mark");
        }
        if (mark != null && !mark.isBlank()) {
            requireOwnMark(desk, mark.strip());
        }
        TemplateCheck.check(form, source);
        return desk.register()
                .add(new DocumentTemplate(
                        desk.actor().organisation(),
                        TimeOrdered.id(desk.now()),
                        desk.today(),
                        form,
                        effectiveFrom,
                        source,
                        mark == null ? "" : mark.strip(),
                        document.strip()));
    }
}
