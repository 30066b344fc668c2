package yidan.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OwnRow;
import yidan.tenancy.Register;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/**
 * Whether a dossier still takes in documents and files: every one of them names this row, and the database takes none for a
 * dossier that is filed. Source: 临政发〔2023〕14号 一、九 第五条; 四、九 档案管理制度 第六条.
 */
@Entity
@Table(name = "dossier_intake")
@Kind(TableKind.OWN)
@IdClass(Intake.Key.class)
public class Intake implements OwnRow {

    /** One row for each dossier. */
    public static class Key extends RowKey {
        private int county;
        private UUID dossier;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {county, dossier};
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "tenant_id", updatable = false)
    private int tenant;

    private boolean filed;

    protected Intake() {}

    /** The dossier takes in nothing any more; its files are closed with it. */
    public static void close(Register register, OrganisationCode owner, UUID dossier) {
        register.takeIn(owner, dossier);
        register.of(Intake.class)
                .where("d.dossier = :dossier", "dossier", dossier)
                .update("d.filed = true");
        register.of(Attachment.class)
                .where("d.dossierId = :dossier", "dossier", dossier)
                .update("d.filed = true");
    }

    @Override
    public OrganisationCode owner() {
        return new OrganisationCode(tenant);
    }
}
