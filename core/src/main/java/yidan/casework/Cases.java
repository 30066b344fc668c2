package yidan.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.rule.Deadline;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about cases. */
@ApplicationScoped
public class Cases {

    /** By what a list may be ordered; the newest first is the natural order. */
    public enum Order {
        OPENED("d.openedOn"),
        NUMBER("d.number"),
        /** As the line shows it. */
        PARTY("d.party.name"),
        STAGE("d.stage"),
        ITEM("d.conduct.itemName"),
        /** By what is due next in it; what has no clock comes last, the newest first. */
        DUE("n.dueAt");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    private Registers registers;

    protected Cases() {}

    @Inject
    public Cases(Registers registers) {
        this.registers = registers;
    }

    /** One page. */
    public List<CaseRow> page(Actor actor, CaseFilter filter, Order order, boolean down, int from, int size) {
        return registers
                .read(
                        actor,
                        register -> order == Order.DUE
                                ? byDue(register, actor, filter, down, from, size)
                                : ordered(filter.narrow(register.of(EnforcementCase.class), actor), actor, order, down)
                                        .page(from, size)
                                        .select(CaseRow.class, CaseRow.EXPRESSIONS))
                .stream()
                .map(row -> row.seenBy(actor))
                .toList();
    }

    private static Rows<EnforcementCase> ordered(Rows<EnforcementCase> rows, Actor reader, Order order, boolean down) {
        String by = order == Order.PARTY ? CaseFilter.byParty(rows, reader) : order.expression;
        return rows.orderBy(by + (down ? " desc" : "") + ", d.id desc");
    }

    /** Along the index of the clocks; only where they end, on from there with the cases that have none. */
    private static List<CaseRow> byDue(
            Register register, Actor actor, CaseFilter filter, boolean down, int from, int size) {
        List<CaseRow> page = new ArrayList<>(DueNext.of(filter.narrow(register.of(EnforcementCase.class), actor))
                .orderBy(Order.DUE.expression + (down ? " desc" : "") + ", d.id desc")
                .page(from, size)
                .select(CaseRow.class, CaseRow.EXPRESSIONS));
        if (page.size() == size) {
            return page;
        }
        long clocked = page.isEmpty() && from > 0
                ? DueNext.of(filter.narrow(register.of(EnforcementCase.class), actor))
                        .count()
                : from + page.size();
        page.addAll(DueNext.none(filter.narrow(register.of(EnforcementCase.class), actor))
                .orderBy("d.openedOn desc, d.id desc")
                .page(Math.toIntExact(Math.max(0, from - clocked)), size - page.size())
                .select(CaseRow.class, CaseRow.EXPRESSIONS));
        return page;
    }

    public long count(Actor actor, CaseFilter filter) {
        return registers.read(
                actor,
                register ->
                        filter.narrow(register.of(EnforcementCase.class), actor).count());
    }

    /**
     * The case in full; a county's person or a supervisor has opened it with a reason before.
     *
     * @throws Refusal {@code dossier.unknown}, {@code dossier.reason-required}
     */
    public EnforcementCase load(Actor actor, Id<EnforcementCase> id) {
        return registers.read(actor, register -> register.load(EnforcementCase.class, id));
    }

    /** What the list shows of one case; empty where it is not for this person. */
    public Optional<CaseRow> row(Actor actor, Id<EnforcementCase> id) {
        return registers
                .read(
                        actor,
                        register -> register.of(EnforcementCase.class)
                                .where("d.id = :id", "id", id.value())
                                .select(CaseRow.class, CaseRow.EXPRESSIONS))
                .stream()
                .findFirst()
                .map(row -> row.seenBy(actor));
    }

    private record Clock(UUID dossier, Instant dueAt) {}

    /** For each of these cases the first moment that is too late for what is due first, or was and is not done; none where nothing is. */
    public Map<UUID, Instant> due(Actor actor, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return registers
                .read(
                        actor,
                        register -> register.of(Deadline.class)
                                .where("d.dossierId in :ids", "ids", ids)
                                .where("d.stage in :undone", "undone", List.of(Deadline.RUNNING, Deadline.MISSED))
                                .where(Deadline.OWED)
                                .select(Clock.class, "d.dossierId, d.dueAt"))
                .stream()
                .collect(Collectors.toMap(
                        Clock::dossier, Clock::dueAt, (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Items of penalty that the county's catalogue has or had, by number, with their names. */
    public Map<Integer, String> items(Actor actor) {
        return registers.read(actor, register -> CatalogueContents.names(register, PowerType.PENALTY));
    }

    private record StageCount(int township, String stage, long cases) {}

    /** How many cases stand where: by organisation and stage. */
    public Map<Integer, Map<String, Long>> counts(Actor actor) {
        return registers
                .read(
                        actor,
                        register -> register.of(EnforcementCase.class)
                                .groupBy("d.tenant, d.stage")
                                .select(StageCount.class, "d.tenant, d.stage, count(d)"))
                .stream()
                .collect(Collectors.groupingBy(
                        StageCount::township, Collectors.toMap(StageCount::stage, StageCount::cases)));
    }

    /** Cases in which this person has the next word, by the stages of his acts. */
    public List<CaseRow> waiting(Actor actor, Set<String> stages, boolean onlyMine, int atMost) {
        return registers.read(actor, register -> {
            var rows = register.of(EnforcementCase.class).where("d.stage in :stages", "stages", stages);
            if (onlyMine) {
                rows.where("d.team.leadUser = :me or d.team.assistantUser = :me", "me", actor.user());
            }
            return rows.orderBy("d.openedOn, d.id").page(0, atMost).select(CaseRow.class, CaseRow.EXPRESSIONS).stream()
                    .map(row -> row.seenBy(actor))
                    .toList();
        });
    }

    /** Cases to whose discussion this person is called and that are not decided yet. */
    public List<CaseRow> toDiscuss(Actor actor, int atMost) {
        return registers.read(
                actor,
                register -> register
                        .of(EnforcementCase.class)
                        .where("locate(:me, d.safeguards.discussion.called) > 0", "me", " " + actor.user() + " ")
                        .where("d.safeguards.discussion.heldOn is null")
                        .where("d.stage in :open", "open", List.of(CaseStages.INVESTIGATED, CaseStages.NOTIFIED))
                        .orderBy("d.safeguards.discussion.meetsOn, d.id")
                        .page(0, atMost)
                        .select(CaseRow.class, CaseRow.EXPRESSIONS)
                        .stream()
                        .map(row -> row.seenBy(actor))
                        .toList());
    }
}
