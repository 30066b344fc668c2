package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.Choice;
import yidan.ui.list.DataList;
import yidan.ui.list.Option;

/** Names of bodies and people, to show and to choose from. */
@ApplicationScoped
public class Names {

    @Inject
    private Registers registers;

    private record Body(int code, String name, OrganisationKind kind) {}

    /** The county's bodies by code. */
    public Map<Integer, String> bodies(Actor actor) {
        Map<Integer, String> names = new LinkedHashMap<>();
        list(actor).forEach(body -> names.put(body.code(), body.name()));
        return names;
    }

    /**
     * In a list of several bodies, which of them a line is of: to read, and to narrow the list by. A body's own has no such
     * column.
     *
     * @param titleKey of the column
     */
    public <R> void tellBodies(DataList<R> list, Actor actor, String titleKey, Function<R, Integer> body) {
        if (actor.audience() != Audience.MEMBER) {
            Map<Integer, String> bodies = bodies(actor);
            list.filter("body", titleKey, Option.of(bodies))
                    .column("body", row -> bodies.getOrDefault(body.apply(row), ""))
                    .grow(1);
        }
    }

    private List<Body> list(Actor actor) {
        return registers.read(
                actor,
                register -> register.of(Organisation.class)
                        .orderBy("d.tenant")
                        .select(Body.class, "d.tenant, d.name, d.kind"));
    }

    private record Account(String account, String name) {}

    /** Who the accounts of a body are; one that is not known is shown as it is. */
    UnaryOperator<String> ofAccounts(Actor actor, OrganisationCode body) {
        Map<String, String> names = registers
                .read(
                        actor,
                        register -> register.of(StaffMember.class)
                                .where("d.tenant = :body", "body", body.value())
                                .select(Account.class, "d.account, d.name"))
                .stream()
                .collect(Collectors.toMap(Account::account, Account::name, (one, other) -> one));
        return account -> names.getOrDefault(account, account);
    }

    /** Other bodies of the county that may review. */
    List<Choice<Integer>> reviewingBodies(Actor actor) {
        return list(actor).stream()
                .filter(body -> body.code() != actor.organisation().value())
                .filter(body -> body.kind() == OrganisationKind.TOWNSHIP
                        || body.kind() == OrganisationKind.DEPARTMENT
                        || body.kind() == OrganisationKind.JUSTICE_BUREAU)
                .map(body -> new Choice<>(body.code(), body.name()))
                .toList();
    }

    /** The officers of the own organisation. */
    List<Choice<Id<StaffMember>>> officers(Actor actor) {
        return people(actor, person -> person.roles().contains(Role.OFFICER));
    }

    /** Everybody of the own organisation. */
    List<Choice<Id<StaffMember>>> people(Actor actor) {
        return people(actor, person -> true);
    }

    /** The heads of the own organisation, a line for what each of them says. */
    String heads(Actor actor) {
        return people(actor, person -> person.roles().contains(Role.HEAD)).stream()
                .map(head -> head.label() + "：")
                .collect(Collectors.joining("\n"));
    }

    private List<Choice<Id<StaffMember>>> people(Actor actor, Predicate<StaffMember> which) {
        return registers
                .read(
                        actor,
                        register -> register.of(StaffMember.class)
                                .where("d.stage = :active", "active", StaffMember.ACTIVE)
                                .where(
                                        "d.tenant = :own",
                                        "own",
                                        actor.organisation().value())
                                .orderBy("d.name, d.id")
                                .list())
                .stream()
                .filter(which)
                .map(person -> new Choice<Id<StaffMember>>(Id.of(person.uuid()), person.name()))
                .toList();
    }
}
