package yidan.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import yidan.itemlist.GuidingDepartment;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.Rows;

/**
 * Who works in the townships of a county, a page at a time: by body, by what their certificates are good for as the overview counts
 * it, by words. Source: 临政发〔2023〕14号 一、七 第九条.
 */
public final class StaffOfCounty {

    /** By what the list may be ordered; by body is the natural order. */
    public enum Order {
        BODY("d.tenant"),
        NAME("d.name"),
        CERTIFICATE("d.certificateNumber"),
        VALIDITY("d.certificateTo");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /**
     * What somebody looks for.
     *
     * @param bodies whose people are looked for among
     * @param state what their certificates are good for; null for all
     * @param text in their names; empty for everything
     * @param named bodies in whose names the text stands
     * @param called roles in whose names it stands
     */
    public record Question(
            Collection<Integer> bodies,
            CertificateState state,
            String text,
            Collection<Integer> named,
            Set<Role> called) {}

    private final Register register;
    private final List<GuidingDepartment> departments;
    private final LocalDate day;

    /** @param departments those that guide in what there is to enforce that day */
    public StaffOfCounty(Register register, List<GuidingDepartment> departments, LocalDate day) {
        this.register = register;
        this.departments = departments;
        this.day = day;
    }

    /** One page. */
    public List<StaffMember> page(Question question, Order order, boolean down, int from, int size) {
        return narrowed(question)
                .orderBy(order.expression, down)
                .page(from, size)
                .list();
    }

    public long count(Question question) {
        return narrowed(question).count();
    }

    private Rows<StaffMember> narrowed(Question question) {
        Rows<StaffMember> rows =
                AlikeStaff.working(register).where("d.tenant in :bodies", "bodies", some(question.bodies()));
        boolean isSearched = !question.text().isBlank();
        if (question.state() == null && !isSearched) {
            return rows;
        }
        List<AlikeStaff> groups = AlikeStaff.on(register, day);
        Map<Object, String> named = new HashMap<>();
        if (question.state() != null) {
            rows.where(in(
                    groups,
                    named,
                    group -> group.state(departments, day)
                            .filter(question.state()::equals)
                            .isPresent()));
        }
        if (isSearched) {
            rows.where(
                            "d.name like :text or d.tenant in :named or "
                                    + in(
                                            groups,
                                            named,
                                            group -> group.roles().stream().anyMatch(question.called()::contains)),
                            "text",
                            "%" + question.text().strip().replace("%", "").replace("_", "") + "%")
                    .with("named", some(question.named()));
        }
        named.forEach((value, parameter) -> rows.with(parameter, value));
        return rows;
    }

    private String in(List<AlikeStaff> groups, Map<Object, String> named, Predicate<AlikeStaff> which) {
        return groups.stream()
                .filter(which)
                .map(group -> "(" + group.condition(day, named) + ")")
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" or "), ways -> ways.isEmpty() ? "1 = 0" : "(" + ways + ")"));
    }

    /** A code that no body has where there is none: an empty list would be a mistake in the statement. */
    private static Collection<Integer> some(Collection<Integer> bodies) {
        return bodies.isEmpty() ? List.of(0) : bodies;
    }
}
