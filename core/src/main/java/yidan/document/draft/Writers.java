package yidan.document.draft;

import java.util.Map;
import java.util.Optional;
import yidan.document.OfficialDocument;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * Who may write on the drafts of one kind of dossier. Each procedure that has documents answers for its own, named in
 * {@code META-INF/services}: this package knows no procedure.
 */
public interface Writers<D extends Dossier> {

    /** The kind of dossier this answers for. */
    Class<D> dossier();

    /**
     * What keeps this person from wording, signing, closing or discarding that draft.
     *
     * @return with the article that says so; empty where he may
     */
    Optional<Refusal> obstacle(D dossier, OfficialDocument draft, Actor actor, Register register);

    /**
     * What the dossier says in a letter that the head issues by signing it.
     *
     * @return empty where the draft is issued by another act, as nearly all are
     */
    default Optional<Map<String, Object>> letter(D dossier, OfficialDocument draft) {
        return Optional.empty();
    }
}
