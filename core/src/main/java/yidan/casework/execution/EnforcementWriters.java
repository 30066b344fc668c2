package yidan.casework.execution;

import java.util.Optional;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.Writers;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/** Who writes on the drafts of an execution: the two who handle it, and the head on his decision. Source: 行政强制法 第十七条、第三十七条. */
public final class EnforcementWriters implements Writers<Enforcement> {

    @Override
    public Class<Enforcement> dossier() {
        return Enforcement.class;
    }

    @Override
    public Optional<Refusal> obstacle(Enforcement dossier, OfficialDocument draft, Actor actor, Register register) {
        boolean decides = actor.is(Role.HEAD) && draft.form() == FormKind.EXECUTION_DECISION;
        return dossier.team().has(actor) || decides
                ? Optional.empty()
                : Optional.of(new Refusal("case.not-the-handler", "cn-compulsion-2011:#17"));
    }
}
