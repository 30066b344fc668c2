package yidan.casefile;

import java.util.List;
import java.util.UUID;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.DiscussionOpinion;
import yidan.casework.discretion.Assessment;
import yidan.casework.execution.Enforcement;
import yidan.casework.opening.Withdrawal;
import yidan.casework.performance.Payment;
import yidan.casework.performance.ProofOfService;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.recording.Recording;
import yidan.casework.review.LegalReview;
import yidan.casework.review.material.ReviewMaterial;
import yidan.casework.seizure.Seizure;
import yidan.casework.voucher.Voucher;
import yidan.document.OfficialDocument;
import yidan.evidence.Evidence;
import yidan.evidence.custody.CustodyItem;
import yidan.files.Intake;
import yidan.tenancy.Register;

/**
 * Everything that hangs on a case, closed with its file: the database takes no further row for it. What is forgotten here
 * keeps the case from being archived at all. Source: 临政发〔2023〕14号 一、九 第五条; 四、九 档案管理制度 第六条.
 */
final class Closed {

    private static final List<Class<?>> OF_A_CASE = List.of(
            Evidence.class,
            Withdrawal.class,
            DiscussionOpinion.class,
            ProofOfService.class,
            Payment.class,
            Voucher.class,
            Assessment.class,
            Preservation.class,
            Seizure.class,
            Appraisal.class,
            Recording.class,
            LegalReview.class,
            ReviewMaterial.class,
            CustodyItem.class,
            Enforcement.class);

    private Closed() {}

    static void of(Register register, EnforcementCase archived) {
        for (Class<?> type : OF_A_CASE) {
            register.of(type)
                    .where("d.caseId = :dossier", "dossier", archived.uuid())
                    .update("d.filed = true");
        }
        close(register, archived, archived.uuid());
        // An execution that still goes on closes its own papers; what is bound of it here is issued and stays as it is.
        Enforcement.of(register, archived.uuid()).stream()
                .filter(Enforcement::isOver)
                .forEach(over -> close(register, archived, over.uuid()));
    }

    private static void close(Register register, EnforcementCase archived, UUID dossier) {
        Intake.close(register, archived.owner(), dossier);
        register.of(OfficialDocument.class)
                .where("d.dossier = :dossier", "dossier", dossier)
                .update("d.filed = true");
    }
}
