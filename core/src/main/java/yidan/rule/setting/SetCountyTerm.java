package yidan.rule.setting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.rule.CountyTerm;
import yidan.rule.Extension;
import yidan.rule.Figure;
import yidan.rule.Rules;
import yidan.rule.TermDefinition;
import yidan.rule.TermFloor;
import yidan.rule.Unit;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * Sets a term for the county from a day on. What a statute fixes may be tightened, never loosened; the past is not
 * rewritten.
 * Source: 临政发〔2023〕14号 三、二 第三条 (县司法局); the statutes' terms.
 *
 * @param term code of the term
 * @param amount how much
 * @param unit of what
 * @param extensionAmount by how much it may be extended each time; 0 where it may not
 * @param extensionTimes how often it may be extended
 * @param extensionApprover role that approves the extension; empty where nobody is named
 * @param effectiveFrom today or later
 * @param document number of the county's document that decided it
 * @param quote the words of that document
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis("linyi-14:3.2#3")
public record SetCountyTerm(
        @NotBlank @Size(max = 60) String term,
        @Min(1) @Max(9999) int amount,
        @NotNull Unit unit,
        @Min(0) @Max(9999) int extensionAmount,
        @Min(0) @Max(9) int extensionTimes,
        @Size(max = 40) String extensionApprover,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 100) String document,
        @Size(max = 500) String quote)
        implements Opening<CountyTerm>, SettingAct {

    @Override
    public CountyTerm open(Desk desk) {
        if (effectiveFrom.isBefore(desk.today())) {
            throw new Refusal("rule.backdated", "").at("effectiveFrom");
        }
        Rules rules = new Rules(desk.register());
        TermDefinition definition = rules.definition(term);
        Optional<TermFloor> floor = rules.floor(term, effectiveFrom);
        if (definition.isStatutory() && floor.isEmpty()) {
            throw new Refusal("term.not-in-force", "", definition.label()).at("effectiveFrom");
        }
        String approver = extensionApprover == null ? "" : extensionApprover.strip();
        Figure figure = new Figure(
                amount,
                unit,
                new Extension(extensionAmount, extensionTimes, approver),
                floor.map(statute -> statute.figure().article()).orElse(null),
                quote == null ? "" : quote.strip());
        return desk.register()
                .add(new CountyTerm(
                        desk.actor().organisation(),
                        TimeOrdered.id(desk.now()),
                        desk.today(),
                        definition,
                        figure,
                        floor,
                        effectiveFrom,
                        document.strip()));
    }
}
