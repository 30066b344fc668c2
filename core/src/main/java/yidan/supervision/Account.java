package yidan.supervision;

import java.util.Optional;
import java.util.Set;
import yidan.act.Desk;
import yidan.people.AccountName;
import yidan.people.Post;
import yidan.people.StaffMember;
import yidan.people.organisation.JobKind;
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * The account that a special supervisor logs in with: it opens with his appointment and closes with his dismissal. That
 * his days are over needs no closing: an open account without days in office opens nothing.
 * Source: 临政发〔2023〕14号 三、八 第四条、第五条、第十七条.
 */
final class Account {

    private final SupervisorAppointment file;
    private final Desk desk;

    Account(SupervisorAppointment file, Desk desk) {
        this.file = file;
        this.desk = desk;
    }

    void open() {
        StaffMember holder = holder().orElseGet(this::newHolder);
        if (!holder.isActive()) {
            holder.enable();
        }
        holder.assign(Set.of(Role.SPECIAL_SUPERVISOR), OrganisationKind.JUSTICE_BUREAU, desk.today());
        align();
    }

    void close() {
        holder().filter(StaffMember::isActive).ifPresent(holder -> {
            holder.disable();
            align();
        });
    }

    private Optional<StaffMember> holder() {
        return desk.register()
                .of(StaffMember.class)
                .where("d.account = :account", "account", file.account())
                .first();
    }

    private StaffMember newHolder() {
        return desk.register()
                .add(new StaffMember(
                        file.owner(),
                        TimeOrdered.id(desk.now()),
                        new AccountName(file.account()),
                        file.name(),
                        Post.CONTRACT,
                        null,
                        desk.today()));
    }

    /** The identity server follows what the register says; the sessions of a closed account end there. */
    private void align() {
        desk.register().add(ProvisioningJob.forTenant(file.owner(), JobKind.ALIGN, file.account(), 0, desk.now()));
    }
}
