package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import yidan.act.Act;
import yidan.itemlist.FineRange;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Cases of items whose ranges the list prints. */
record PrintedRanges(CaseWorld world) {

    Id<EnforcementCase> proved(String item) {
        Id<EnforcementCase> id = world.opened(world.item(item));
        world.prove(id);
        return id;
    }

    /** The printed one that has these words. */
    String provision(String item, String words) {
        int printed = world.item(item);
        return world
                .read(register ->
                        Power.published(register, printed, CaseWorld.DAY).fines())
                .stream()
                .map(FineRange::provision)
                .filter(one -> one.contains(words))
                .findFirst()
                .orElseThrow();
    }

    String refused(Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.officer, act));
        return refusal.key() + " " + refusal.basis();
    }

    /** The name of the constraint that refuses it. */
    String byHand(Id<EnforcementCase> id, String written) {
        try (Connection connection = world.world.superuser().getConnection();
                Statement call = connection.createStatement()) {
            call.execute("update yidan.enforcement_case set " + written + " where county_id = 140821 and id = '"
                    + id.value() + "'");
            return "written";
        } catch (SQLException refusal) {
            return refusal.getMessage().replaceAll("(?s).*constraint \"([a-z_]+)\".*", "$1");
        }
    }
}
