package yidan.files;

import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Refusal;

/**
 * What is bound in a file that lies in the archive: people of the body open it through the file alone, which asks purpose
 * and consent and enters the reading in its register. Whom the county or a mandate lets in has given his reason before.
 * Source: 临政发〔2023〕14号 四、九 档案管理制度 第四条; 执法保密制度 第四条.
 */
public final class Archived {

    private Archived() {}

    /** @param filed whether it is closed with the file of its case */
    public static Optional<Refusal> closed(boolean filed, Actor reader) {
        return filed && reader.audience() == Audience.MEMBER
                ? Optional.of(new Refusal("file.in-the-archive", "linyi-14:4.9b#4"))
                : Optional.empty();
    }

    /** @param archived whether it lies in the archive in a file of its own: then nothing of it changes any more */
    public static Optional<Refusal> unchanged(boolean archived) {
        return archived ? Optional.of(new Refusal("dossier.archived", "linyi-14:4.9b#6")) : Optional.empty();
    }
}
