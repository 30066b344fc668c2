package yidan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yidan.rule.calendar.CalendarCorrection;
import yidan.rule.calendar.CalendarYear;
import yidan.rule.calendar.Holiday;
import yidan.rule.calendar.WorkingCalendar;
import yidan.rule.library.Library;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/** What is in force in the county of a register on a day: terms, parameters, the calendar. One for a transaction. */
public final class Rules {

    private final Register register;
    private final WorkingCalendar calendar;

    public Rules(Register register) {
        this.register = register;
        this.calendar = new WorkingCalendar(this::announced);
    }

    /** The texts behind the rules. */
    public Library library() {
        return new Library(register);
    }

    /** Which days are worked in this county. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * A term as in force on that day.
     *
     * @param code see {@link Terms}
     * @throws Refusal {@code term.not-set} where no statute fixes it and the county has not set it
     */
    public Term term(String code, LocalDate day) {
        return find(code, day)
                .orElseThrow(
                        () -> new Refusal("term.not-set", "", definition(code).label()));
    }

    /** A term as in force on that day, or empty where the county still has to set it. */
    public Optional<Term> find(String code, LocalDate day) {
        return inForce(definition(code), county(code, day), floor(code, day));
    }

    private static Optional<Term> inForce(
            TermDefinition definition, Optional<CountyTerm> county, Optional<TermFloor> floor) {
        if (definition.isStatutory() && floor.isEmpty()) {
            return Optional.empty();
        }
        // A statute that came later may be stricter than what the county set before.
        Optional<CountyTerm> valid = county.filter(
                own -> floor.map(statute -> statute.allows(own.figure())).orElse(true));
        return valid.map(own -> definition.with(own.figure(), own.effectiveFrom()))
                .or(() -> floor.map(statute -> definition.with(statute.figure(), statute.effectiveFrom())));
    }

    /** A term of the screen: what it is, and its figure where it has one. */
    public record Listed(TermDefinition definition, Optional<Term> inForce) {}

    /** All terms that have a figure or need one, set or not, in the order of the documents. */
    public List<Listed> terms(LocalDate day) {
        Map<String, CountyTerm> own = new HashMap<>();
        register.of(CountyTerm.class)
                .where("d.stage = :stage", "stage", CountyTerm.IN_FORCE)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom")
                .list()
                .forEach(row -> own.put(row.term(), row));
        Map<String, TermFloor> floors = new HashMap<>();
        register.of(TermFloor.class)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom")
                .list()
                .forEach(row -> floors.put(row.term(), row));
        List<Listed> listed = new ArrayList<>();
        List<TermDefinition> definitions = register.of(TermDefinition.class)
                .where("d.course <> :set", "set", Course.SET)
                .orderBy("d.ordinal")
                .list();
        for (TermDefinition definition : definitions) {
            listed.add(new Listed(
                    definition,
                    inForce(
                            definition,
                            Optional.ofNullable(own.get(definition.code())),
                            Optional.ofNullable(floors.get(definition.code())))));
        }
        return listed;
    }

    /** What the county set for a term, the latest first. */
    public List<CountyTerm> history(String code) {
        return register.of(CountyTerm.class)
                .where("d.term = :code", "code", code)
                .orderBy("d.effectiveFrom desc")
                .list();
    }

    /** @throws Refusal {@code term.unknown} */
    public TermDefinition definition(String code) {
        return register.of(TermDefinition.class)
                .where("d.code = :code", "code", code)
                .first()
                .orElseThrow(() -> new Refusal("term.unknown", "", code));
    }

    private Optional<CountyTerm> county(String code, LocalDate day) {
        return register.of(CountyTerm.class)
                .where("d.term = :code", "code", code)
                .where("d.stage = :stage", "stage", CountyTerm.IN_FORCE)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc")
                .first();
    }

    /** What a statute fixes for a term on that day. */
    public Optional<TermFloor> floor(String code, LocalDate day) {
        return register.of(TermFloor.class)
                .where("d.term = :code", "code", code)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc")
                .first();
    }

    /** A parameter as in force on that day; it may have no value. */
    public Parameter parameter(String code, LocalDate day) {
        ParameterDefinition definition = parameterDefinition(code);
        Optional<CountyParameter> own = register.of(CountyParameter.class)
                .where("d.parameter = :code", "code", code)
                .where("d.stage = :stage", "stage", CountyParameter.IN_FORCE)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc")
                .first();
        return inForce(definition, own, parameterFloor(code, day));
    }

    private static Parameter inForce(
            ParameterDefinition definition, Optional<CountyParameter> own, Optional<ParameterFloor> floor) {
        return own.filter(value ->
                        floor.map(statute -> statute.allows(value.number())).orElse(true))
                .map(value -> definition.with(value.number(), value.text(), value.article(), value.effectiveFrom()))
                .or(() -> floor.map(
                        statute -> definition.with(statute.number(), null, statute.article(), statute.effectiveFrom())))
                .orElseGet(definition::withoutValue);
    }

    /** All parameters that concern the county, in the order of the documents; those without a value too. */
    public List<Parameter> parameters(LocalDate day, int county) {
        Map<String, CountyParameter> own = new HashMap<>();
        register.of(CountyParameter.class)
                .where("d.stage = :stage", "stage", CountyParameter.IN_FORCE)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom")
                .list()
                .forEach(row -> own.put(row.parameter(), row));
        Map<String, ParameterFloor> floors = new HashMap<>();
        register.of(ParameterFloor.class)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom")
                .list()
                .forEach(row -> floors.put(row.parameter(), row));
        return register
                .of(ParameterDefinition.class)
                .where("d.county is null or d.county = :county", "county", county)
                .orderBy("d.ordinal")
                .list()
                .stream()
                .map(definition -> inForce(
                        definition,
                        Optional.ofNullable(own.get(definition.code())),
                        Optional.ofNullable(floors.get(definition.code()))))
                .toList();
    }

    /** @throws Refusal {@code parameter.unknown} */
    public ParameterDefinition parameterDefinition(String code) {
        return register.of(ParameterDefinition.class)
                .where("d.code = :code", "code", code)
                .first()
                .orElseThrow(() -> new Refusal("parameter.unknown", "", code));
    }

    /** What a statute fixes for a parameter on that day. */
    public Optional<ParameterFloor> parameterFloor(String code, LocalDate day) {
        return register.of(ParameterFloor.class)
                .where("d.parameter = :code", "code", code)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc")
                .first();
    }

    private Optional<Map<LocalDate, Boolean>> announced(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<LocalDate, Boolean> exceptions = new TreeMap<>();
        register.of(Holiday.class)
                .where("d.day between :first and :last", "first", first)
                .with("last", last)
                .list()
                .forEach(holiday -> exceptions.put(holiday.day(), holiday.isWorked()));
        boolean known = !exceptions.isEmpty()
                || register.of(CalendarYear.class)
                                .where("d.year = :year", "year", year)
                                .count()
                        > 0;
        if (!known) {
            return Optional.empty();
        }
        register.of(CalendarCorrection.class)
                .where("d.day between :first and :last", "first", first)
                .with("last", last)
                .orderBy("d.day, d.entry")
                .list()
                .forEach(correction -> exceptions.put(correction.day(), correction.isWorked()));
        return Optional.of(exceptions);
    }
}
