package yidan.document.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.document.OfficialDocument;
import yidan.files.Archived;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/** Asks the procedure of a draft's dossier who may write; where no procedure answers, nobody may. */
public final class Writing {

    private static final String RECORD = "linyi-14:1.3#8";

    @SuppressWarnings("rawtypes") // a service is named by its class alone
    private static final List<Writers> ALL = ServiceLoader.load(Writers.class, Writers.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private Writing() {}

    /** What keeps this person from writing on that draft; empty where he may. */
    public static Optional<Refusal> obstacle(OfficialDocument draft, Actor actor, Register register) {
        return ALL.stream()
                .flatMap(writers -> answer((Writers<?>) writers, draft, actor, register))
                .findFirst()
                .orElseGet(() -> Optional.of(new Refusal(
                        "document.nobody-writes", RECORD, draft.form().title())));
    }

    /** What keeps this person from reading that document: what its dossier says, or the archive; empty where he may. */
    public static Optional<Refusal> closed(OfficialDocument document, Actor actor, Register register) {
        if (actor.audience() != Audience.MEMBER) {
            return Optional.empty();
        }
        return ALL.stream()
                .flatMap(writers -> of((Writers<?>) writers, document, register))
                .flatMap(dossier -> dossier.closedTo(actor).stream())
                .findFirst()
                .or(() -> Archived.closed(document.isFiled(), actor));
    }

    private static <D extends Dossier> Stream<D> of(Writers<D> writers, OfficialDocument document, Register register) {
        return register.find(writers.dossier(), Id.<D>of(document.dossier())).stream();
    }

    /** Whether the head issues that draft by signing it. */
    public static boolean isLetter(OfficialDocument draft, Register register) {
        return letter(draft, register).isPresent();
    }

    /**
     * What its dossier says in it now.
     *
     * @throws Refusal where another act issues it, or the head withdrew from the dossier
     */
    static Map<String, Object> requireLetter(OfficialDocument draft, Desk desk) {
        Map<String, Object> said = letter(draft, desk.register())
                .orElseThrow(() -> new Refusal(
                        "document.issued-with-its-act", RECORD, draft.form().title()));
        ALL.stream()
                .flatMap(writers -> of((Writers<?>) writers, draft, desk.register()))
                .flatMap(dossier -> desk
                        .register()
                        .barred(dossier, desk.actor(), desk.actor().roles())
                        .stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        return said;
    }

    private static Optional<Map<String, Object>> letter(OfficialDocument draft, Register register) {
        return ALL.stream()
                .flatMap(writers -> said((Writers<?>) writers, draft, register))
                .findFirst();
    }

    private static <D extends Dossier> Stream<Map<String, Object>> said(
            Writers<D> writers, OfficialDocument draft, Register register) {
        return of(writers, draft, register).flatMap(dossier -> writers.letter(dossier, draft).stream());
    }

    /** @throws Refusal by the article that the procedure names */
    static void require(OfficialDocument draft, Desk desk) {
        obstacle(draft, desk.actor(), desk.register()).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static <D extends Dossier> Stream<Optional<Refusal>> answer(
            Writers<D> writers, OfficialDocument draft, Actor actor, Register register) {
        return of(writers, draft, register)
                .map(dossier -> writers.obstacle(dossier, draft, actor, register)
                        .or(() -> register.barred(dossier, actor, actor.roles())));
    }
}
