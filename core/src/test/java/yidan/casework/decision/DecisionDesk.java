package yidan.casework.decision;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import yidan.World;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Cases that are decided, and what their stories ask of them. */
record DecisionDesk(CaseWorld world) {

    static final BigDecimal FINE = new BigDecimal("500.00");
    static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);

    int item() {
        return world.item("秸秆");
    }

    String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    Id<EnforcementCase> decided() {
        Id<EnforcementCase> id = world.told(item(), FINE);
        world.world.itIs(DECIDED);
        world.perform(world.head, world.decision(id, FINE));
        return id;
    }

    Id<EnforcementCase> served() {
        Id<EnforcementCase> id = decided();
        serve(id, DECIDED);
        return id;
    }

    void serve(Id<EnforcementCase> id, LocalDate on) {
        world.perform(
                world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, on, "赵某某", "牛杜镇示例村", false, null));
    }

    List<Deadline> clocks(Id<EnforcementCase> id, String term) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)))
                .stream()
                .filter(clock -> clock.term().equals(term))
                .toList();
    }

    List<String> stages(Id<EnforcementCase> id, String term) {
        return clocks(id, term).stream().map(Deadline::stage).toList();
    }

    String stage(Id<EnforcementCase> id) {
        return world.reload(id).stage();
    }

    String paper(Id<EnforcementCase> id, FormKind form) {
        return world.read(register -> Papers.of(register, id.value()).stream()
                .filter(row -> row.form() == form)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .map(paper -> paper.fields().toString())
                .findFirst()
                .orElse(""));
    }

    Class<? extends Act> next(Id<EnforcementCase> id) {
        return world.next(id).orElseThrow();
    }
}
