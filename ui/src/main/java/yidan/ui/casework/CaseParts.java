package yidan.ui.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.recording.Recording;
import yidan.casework.review.ReviewsOf;
import yidan.casework.seizure.Seizure;
import yidan.document.DocumentRow;
import yidan.document.Papers;
import yidan.evidence.custody.CustodyItem;
import yidan.inspection.Inspection;
import yidan.tenancy.Dossier;
import yidan.tenancy.Register;

/** What belongs to a case, or to an inspection, and has a life of its own. */
final class CaseParts {

    private CaseParts() {}

    /** With itself: what is held, appraised, executed, reviewed or filmed in it. */
    static List<Dossier> of(Register register, Dossier of) {
        UUID id = of.uuid();
        List<Dossier> all = new ArrayList<>(List.of(of));
        if (of instanceof Inspection) {
            all.addAll(Recording.ofInspection(register, id));
        }
        if (of instanceof EnforcementCase) {
            all.addAll(Preservation.of(register, id));
            all.addAll(Seizure.of(register, id));
            all.addAll(Appraisal.of(register, id));
            all.addAll(Enforcement.of(register, id));
            all.addAll(Recording.of(register, id));
            all.addAll(ReviewsOf.all(register, id));
        }
        return all;
    }

    /** The same with its papers and the things in custody: whatever has acts of its own. */
    static List<UUID> withPapersAndThings(Register register, EnforcementCase of) {
        Stream<UUID> parts = of(register, of).stream().map(Dossier::uuid);
        Stream<UUID> papers = Papers.of(register, of.uuid()).stream().map(DocumentRow::id);
        Stream<UUID> things = CustodyItem.ofCase(register, of.uuid()).stream().map(Dossier::uuid);
        return Stream.of(parts, papers, things).flatMap(ids -> ids).toList();
    }
}
