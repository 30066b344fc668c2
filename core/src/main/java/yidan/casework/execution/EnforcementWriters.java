package yidan.casework.execution;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.Writers;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/** Who writes on the drafts of an execution: the two who handle it, and the head on what he decides or agrees. Source: 行政强制法 第十七条、第三十七条、第四十二条. */
public final class EnforcementWriters implements Writers<Enforcement> {

    private static final Set<FormKind> THE_HEADS =
            EnumSet.of(FormKind.EXECUTION_DECISION, FormKind.SUBSTITUTION_DECISION, FormKind.EXECUTION_AGREEMENT);

    @Override
    public Class<Enforcement> dossier() {
        return Enforcement.class;
    }

    @Override
    public Optional<Refusal> obstacle(Enforcement dossier, OfficialDocument draft, Actor actor, Register register) {
        boolean decides = actor.is(Role.HEAD) && THE_HEADS.contains(draft.form());
        return dossier.team().has(actor) || decides
                ? Optional.empty()
                : Optional.of(new Refusal("case.not-the-handler", "cn-compulsion-2011:#17"));
    }
}
