package yidan.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.document.DocumentOriginal;
import yidan.document.DocumentRow;
import yidan.document.Papers;
import yidan.inspection.Inspection;
import yidan.tenancy.Register;

/**
 * Whose papers a case file holds: those of the case, those of its executions, and those of the inspection that it
 * comes from, which are dossiers of their own. What the inspection has photographed is evidence of the case already.
 * Source: 临政发〔2023〕14号 一、九 第六条（1）、第九条（二）4, 11, 20, 22.
 */
final class Filed {

    private Filed() {}

    static List<UUID> dossiers(Register register, EnforcementCase of) {
        List<UUID> dossiers = new ArrayList<>(List.of(of.uuid()));
        Enforcement.of(register, of.uuid()).forEach(one -> dossiers.add(one.uuid()));
        of.lead().ifPresent(lead -> dossiers.addAll(Inspection.behind(register, lead)));
        return dossiers;
    }

    /** In the order of drafting, those of the case first. */
    static List<DocumentRow> papers(Register register, EnforcementCase of) {
        return dossiers(register, of).stream()
                .flatMap(dossier -> Papers.of(register, dossier).stream())
                .toList();
    }

    static Map<UUID, DocumentOriginal> originals(Register register, EnforcementCase of) {
        Map<UUID, DocumentOriginal> originals = new HashMap<>();
        dossiers(register, of).forEach(dossier -> originals.putAll(DocumentOriginal.of(register, dossier)));
        return originals;
    }
}
