package yidan.admin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yidan.admin.identity.IdentityServer;
import yidan.admin.identity.IdentityUnreachable;
import yidan.files.workbook.SheetProblem;
import yidan.files.workbook.UnsafeWorkbook;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.people.StaffMember;
import yidan.people.onboarding.Onboarding;
import yidan.people.onboarding.RosterLine;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;

/** Looks at a workbook with a roster with everything that is known of the county: what is taken, what may not be. */
@ApplicationScoped
public class RosterCheck {

    private Registers registers;
    private IdentityServer identity;
    private Clock clock;

    protected RosterCheck() {}

    @Inject
    public RosterCheck(Registers registers, IdentityServer identity, Clock clock) {
        this.registers = registers;
        this.identity = identity;
        this.clock = clock;
    }

    private record Taken(String account, String certificate) {}

    /** What the workbook says and everything wrong with it; nothing is written. */
    public RosterPreview preview(Actor admin, Onboarding onboarding, Path workbook) throws IOException, UnsafeWorkbook {
        Set<String> accounts = new HashSet<>();
        Set<String> certificates = new HashSet<>();
        List<Taken> taken = registers.read(
                admin,
                register -> register.of(StaffMember.class).select(Taken.class, "d.account, d.certificateNumber"));
        for (Taken one : taken) {
            accounts.add(one.account());
            if (one.certificate() != null) {
                certificates.add(one.certificate());
            }
        }
        onboarding.head().map(RosterLine::account).ifPresent(accounts::add);
        RosterPreview preview = new RosterReader(
                        onboarding.kind(),
                        registers.read(admin, DepartmentEntry::directory),
                        LocalDate.now(clock),
                        accounts,
                        certificates)
                .preview(workbook);
        List<SheetProblem> problems = new ArrayList<>(preview.problems());
        problems.addAll(takenElsewhere(preview.lines()));
        return new RosterPreview(preview.lines(), List.copyOf(problems));
    }

    /** Accounts of other counties are known to the identity server only; if it is down, provisioning finds them. */
    private List<SheetProblem> takenElsewhere(List<RosterLine> lines) {
        List<SheetProblem> problems = new ArrayList<>();
        try {
            for (RosterLine line : lines) {
                if (identity.exists(line.account())) {
                    problems.add(
                            new SheetProblem("", 0, "", Words.BUNDLE, "roster.account-taken", List.of(line.account())));
                }
            }
        } catch (IdentityUnreachable later) {
            return List.of();
        }
        return problems;
    }
}
