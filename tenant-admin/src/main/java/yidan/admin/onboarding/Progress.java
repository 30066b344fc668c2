package yidan.admin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import yidan.people.organisation.JobKind;
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Registers;

/** How far the work for an organisation has come. */
@ApplicationScoped
public class Progress {

    private Registers registers;

    protected Progress() {}

    @Inject
    public Progress(Registers registers) {
        this.registers = registers;
    }

    /**
     * One job.
     *
     * @param stage as in {@code stage.ProvisioningJob.*}
     * @param problem key of a refusal, or null
     */
    public record Line(JobKind kind, String subject, String stage, String problem, int attempts, Instant dueAt) {
        public boolean isDone() {
            return ProvisioningJob.DONE.equals(stage);
        }

        public boolean isFailed() {
            return ProvisioningJob.FAILED.equals(stage);
        }
    }

    public List<Line> of(Actor admin, OrganisationCode organisation) {
        return registers.read(
                admin,
                register -> register.of(ProvisioningJob.class)
                        .where("d.tenant = :code", "code", organisation.value())
                        .orderBy("d.ordinal, d.id")
                        .select(Line.class, "d.kind, d.subject, d.stage, d.problem, d.attempts, d.dueAt"));
    }
}
