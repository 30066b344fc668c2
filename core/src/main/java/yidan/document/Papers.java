package yidan.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.document.layout.Page;
import yidan.files.FileStore;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TimeOrdered;

/**
 * The documents on a desk: what an act drafts, fills, issues and voids, inside the act's own transaction. The PDF of what
 * was issued is made after it, see {@link Originals}.
 */
public final class Papers {

    private static final String ORGANISATION = "organisation";
    static final String NUMBER = "number";
    private static final String DATE = "date";
    static final String SEAL = "seal";

    private final Desk desk;
    private final Register register;

    private Papers(Desk desk) {
        this.desk = desk;
        this.register = desk.register();
    }

    public static Papers of(Desk desk) {
        return new Papers(desk);
    }

    /** Of what a dossier says, as much as the form has fields for; nothing that is not said. */
    public static Map<String, Object> fitting(FormKind form, Map<String, ?> said) {
        Map<String, Object> fitting = new HashMap<>();
        said.forEach((name, value) -> {
            if (value != null && !value.equals("") && FormField.of(form, name).isPresent()) {
                fitting.put(name, value);
            }
        });
        return fitting;
    }

    /**
     * A new draft of the actor's organisation.
     *
     * @param dossier the case or other dossier that it belongs to
     * @param values by field name: text, {@link LocalDate}, lists of lines, hashes of pictures, rows as maps
     * @throws Refusal {@code document.unknown-field} and the like
     */
    public OfficialDocument draft(FormKind form, UUID dossier, Map<String, ?> values) {
        Map<String, Object> filled = new HashMap<>(values);
        if (FormField.of(form, ORGANISATION).isPresent()) {
            filled.putIfAbsent(ORGANISATION, desk.actor().organisationName());
        }
        register.takeIn(desk.actor().organisation(), dossier);
        return register.add(new OfficialDocument(
                desk.actor().organisation(),
                TimeOrdered.id(desk.now()),
                dossier,
                form,
                Filling.of(form, filled),
                desk.today()));
    }

    /** The document, to be filled or issued. */
    public OfficialDocument load(Id<OfficialDocument> id) {
        return register.load(OfficialDocument.class, id);
    }

    /** The last one of a form that a dossier has issued and not voided, whatever is drafted after it. */
    public Optional<OfficialDocument> issued(UUID dossier, FormKind form) {
        return register.of(OfficialDocument.class)
                .where("d.dossier = :dossier", "dossier", dossier)
                .where("d.form = :form", "form", form)
                .where("d.stage = :issued", "issued", OfficialDocument.ISSUED)
                .orderBy("d.id desc")
                .first();
    }

    /** Whether it is the last of its form that its dossier has issued: what an earlier one said is said otherwise now. */
    public boolean isLast(OfficialDocument paper) {
        return register.of(OfficialDocument.class)
                .where("d.dossier = :dossier", "dossier", paper.dossier())
                .where("d.form = :form", "form", paper.form())
                .where("d.stage = :issued", "issued", OfficialDocument.ISSUED)
                .orderBy("d.id desc")
                .first()
                .filter(last -> last.uuid().equals(paper.uuid()))
                .isPresent();
    }

    /** The open draft of a form in a dossier. */
    public Optional<OfficialDocument> openDraft(UUID dossier, FormKind form) {
        return register.of(OfficialDocument.class)
                .where("d.dossier = :dossier", "dossier", dossier)
                .where("d.form = :form", "form", form)
                .where("d.stage = :draft", "draft", OfficialDocument.DRAFT)
                .orderBy("d.id desc")
                .first();
    }

    /**
     * Issues a form of a dossier: the draft where somebody has begun one, with what the dossier says now and his own
     * wording, or a new one.
     *
     * @param known what the dossier says
     * @param decided what the act itself decides; it goes before everybody's wording
     */
    public OfficialDocument issue(FormKind form, UUID dossier, Map<String, ?> known, Map<String, ?> decided) {
        OfficialDocument document = openDraft(dossier, form)
                .map(begun -> {
                    begun.refresh(known);
                    return begun;
                })
                .orElseGet(() -> draft(form, dossier, known));
        document.fill(decided);
        return issue(document);
    }

    /** What a dossier holds, in the order of drafting, without drafts that were discarded. */
    public static List<DocumentRow> of(Register register, UUID dossier) {
        // What one act begins it begins at one moment: there the order is that of the forms.
        return register
                .of(OfficialDocument.class)
                .leftJoin(DocumentRow.WITH_ORIGINAL)
                .where("d.dossier = :dossier", "dossier", dossier)
                .where("d.stage <> :discarded", "discarded", OfficialDocument.DISCARDED)
                .orderBy("d.id")
                .select(DocumentRow.class, DocumentRow.EXPRESSIONS)
                .stream()
                .sorted(Comparator.comparing(DocumentRow::begunAt).thenComparing(DocumentRow::form))
                .toList();
    }

    /** Drafts and issues at once what leaves nothing to write. */
    public OfficialDocument issue(FormKind form, UUID dossier, Map<String, ?> values) {
        return issue(draft(form, dossier, values));
    }

    /**
     * Issues: dates it today where no date was given, sets the seal in use, gives the next number of the organisation,
     * mark and year, and closes it.
     *
     * @throws Refusal {@code document.incomplete} naming what is missing
     */
    public OfficialDocument issue(OfficialDocument document) {
        FormKind form = document.form();
        Map<String, Object> last = new HashMap<>();
        Filling filling = document.filling();
        if (FormField.of(form, DATE).isPresent() && !filling.has(DATE)) {
            last.put(DATE, desk.today());
        }
        if (FormField.of(form, SEAL).isPresent() && !filling.has(SEAL)) {
            last.putAll(seal(document));
        }
        // Everything else is looked at before a number is taken: the number's row stays locked to the act's end.
        filling.with(last).requireComplete();
        requirePictures(document.owner(), filling.with(last));
        Optional<DocumentTemplate> own = new Templates(register).own(form, desk.today());
        Optional<DocumentNumber> number = form.mark()
                .map(mark -> next(
                        document.owner(), own.flatMap(DocumentTemplate::mark).orElse(mark)));
        number.ifPresent(given -> last.put(NUMBER, given.toString()));
        document.issue(
                filling.with(last),
                number,
                own.map(DocumentTemplate::uuid),
                desk.actor().user(),
                desk.now());
        register.flush();
        return document;
    }

    /** All that a document says as it is printed, its template's own words among them, line by line. */
    public List<String> text(OfficialDocument document) {
        return Page.lines(Templates.fill(new Templates(register).of(document, desk.today()), document.filling()));
    }

    /** It no longer counts; its number is not given again. */
    public void voidDocument(OfficialDocument document, String reason) {
        document.voidFor(reason, desk.actor().user(), desk.now());
    }

    /** The picture of the seal in use, or nothing where it is set on the paper by hand. */
    private Map<String, String> seal(OfficialDocument document) {
        Optional<OrganisationSeal> seal = OrganisationSeal.inUse(register, document.owner(), desk.today());
        document.form().sealedBy().filter(article -> seal.isEmpty()).ifPresent(article -> {
            throw new Refusal("document.no-seal", article, document.form().title());
        });
        Optional<String> picture = seal.flatMap(OrganisationSeal::picture);
        if (seal.isPresent() && picture.isEmpty()) {
            document.sealedOnPaper();
        }
        return picture.map(hash -> Map.of(SEAL, hash)).orElse(Map.of());
    }

    private void requirePictures(OrganisationCode owner, Filling filling) {
        filling.pictures().forEach(hash -> FileStore.require(register, owner, hash));
    }

    private DocumentNumber next(OrganisationCode owner, String mark) {
        int year = desk.today().getYear();
        long ordinal = register.next("document/" + mark + "/" + year);
        return new DocumentNumber(sign(register, owner), mark, year, Math.toIntExact(ordinal));
    }

    /** What the numbers of an organisation begin with, such as 临猗牛杜: its own sign, or one made from the names. */
    public static String sign(Register register, OrganisationCode owner) {
        return DocumentSign.of(register, owner)
                .map(DocumentSign::sign)
                .orElseThrow(() -> new Refusal("dossier.unknown", ""));
    }
}
