package yidan.casework.review.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Recorder;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.document.OfficialDocument;
import yidan.document.Originals;
import yidan.files.Archived;
import yidan.files.FileStore;
import yidan.record.Deed;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;

/**
 * Opens what was handed in for a legal review: to who reviews it, of whatever body, until his access ends; in the own body to
 * those who may read the case or the execution. Source: 临政发〔2023〕14号 一、四 第七条、第十条; 行政处罚法 第五十条.
 */
@ApplicationScoped
public class HandedIn {

    private static final String VERB = "ReadReviewMaterial";

    private LegalReviews reviews;
    private Registers registers;
    private Originals originals;
    private FileStore files;
    private Recorder recorder;
    private Clock clock;

    protected HandedIn() {}

    @Inject
    public HandedIn(
            LegalReviews reviews,
            Registers registers,
            Originals originals,
            FileStore files,
            Recorder recorder,
            Clock clock) {
        this.reviews = reviews;
        this.registers = registers;
        this.originals = originals;
        this.files = files;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * What was handed in, in its order.
     *
     * @throws Refusal {@code dossier.unknown} where the review is not for this person, {@code papers.not-your-case}
     */
    public List<ReviewMaterial> of(Actor actor, Id<LegalReview> id) {
        LegalReview review = reviews.load(actor, id);
        return registers.read(actor, register -> {
            requireOpen(register, review, actor);
            return ReviewMaterial.of(register, review.uuid());
        });
    }

    private static void requireOpen(Register register, LegalReview review, Actor actor) {
        if (actor.organisation().equals(review.owner())) {
            review.subject(register).closedTo(actor).ifPresent(refusal -> {
                throw refusal;
            });
        }
    }

    /**
     * Opens one of them, which stands in its owner's record; close it. The row that this person may read lets him; the content is its owner's.
     *
     * @throws Refusal as {@link #of}; {@code file.unknown} where it was not handed in; {@code file.in-the-archive}
     */
    public FileStore.Opened open(Actor actor, Id<LegalReview> id, UUID material) {
        ReviewMaterial one = of(actor, id).stream()
                .filter(handedIn -> handedIn.uuid().equals(material))
                .findFirst()
                .orElseThrow(() -> new Refusal("file.unknown", ""));
        if (actor.organisation().equals(one.owner())) {
            registers.read(actor, register -> archived(register, one, actor)).ifPresent(refusal -> {
                throw refusal;
            });
        }
        FileStore.Opened opened = files.open(one.owner(), one.hash().orElseGet(() -> original(one)));
        recorder.appendTo(one.owner(), Deed.without(actor, clock.instant(), VERB, id + " " + one.title()));
        return opened;
    }

    /** What lies in the case's file as well is read there. */
    private static Optional<Refusal> archived(Register register, ReviewMaterial one, Actor actor) {
        return one.document()
                .map(paper -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(paper)))
                .flatMap(paper -> Archived.closed(paper.isFiled(), actor));
    }

    private String original(ReviewMaterial paper) {
        OrganisationCode owner = paper.owner();
        Id<OfficialDocument> id = Id.of(paper.document().orElseThrow());
        return originals.hash(registers.readFor(owner, register -> register.load(OfficialDocument.class, id)));
    }
}
