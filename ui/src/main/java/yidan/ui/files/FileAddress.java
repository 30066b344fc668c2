package yidan.ui.files;

import java.util.Map;
import java.util.Optional;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.evidence.custody.CustodyItem;
import yidan.files.Attachment;
import yidan.inspection.Inspection;
import yidan.tenancy.Dossier;

/** Where a dossier's file is read: {@code private/files/<kind>/<dossier>/<hash>}. */
final class FileAddress {

    private static final Map<String, Class<? extends Dossier>> KINDS = Map.of(
            "case",
            EnforcementCase.class,
            "enforcement",
            Enforcement.class,
            "goods",
            CustodyItem.class,
            "inspection",
            Inspection.class);

    private FileAddress() {}

    static Optional<Class<? extends Dossier>> dossier(String kind) {
        return Optional.ofNullable(KINDS.get(kind));
    }

    static String of(Dossier dossier, Attachment file) {
        String kind = KINDS.entrySet().stream()
                .filter(one -> one.getValue().isInstance(dossier))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        // From the screens' own address, /app/, one step up.
        return "../private/files/" + kind + "/" + dossier.uuid() + "/" + file.hash();
    }
}
