package yidan.ui.casework.voucher;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.officers.Privacy;
import yidan.casework.performance.ProofOfService;
import yidan.casework.service.FailedService;
import yidan.casework.voucher.Voucher;
import yidan.document.DocumentRow;
import yidan.files.Attachment;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.ui.files.FileStrip;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.Texts;

/** The vouchers of a case or an execution and what shows that its papers were served or could not be, each with its files; nothing where there are none. */
public final class VoucherList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Dossier of;
    private final transient Actor reader;
    private final transient List<DocumentRow> papers;
    private final transient List<Attachment> files;

    /**
     * @param papers all of the dossier
     * @param files all that is attached to it
     * @param privacy how much of it this reader is shown
     * @param nameOf who has an account
     */
    public VoucherList(
            Registers registers,
            Dossier of,
            Actor reader,
            List<DocumentRow> papers,
            List<Attachment> files,
            Privacy privacy,
            UnaryOperator<String> nameOf) {
        this.of = of;
        this.reader = reader;
        this.papers = papers;
        this.files = files;
        setId("case-vouchers");
        addClassName("stack");
        List<Voucher> vouchers = registers.read(reader, register -> Voucher.of(register, of.uuid()));
        List<ProofOfService> proofs =
                registers.read(reader, register -> ProofOfService.of(register, of.uuid())).stream()
                        .filter(one -> !filesOf(one.uuid()).isEmpty())
                        .toList();
        List<FailedService> failed = registers.read(reader, register -> FailedService.of(register, of.uuid()));
        if (vouchers.isEmpty() && proofs.isEmpty() && failed.isEmpty()) {
            return;
        }
        add(new H3(Texts.zh("vouchers.title", vouchers.size() + proofs.size() + failed.size())));
        vouchers.forEach(one -> add(card(
                one.uuid(),
                Texts.zh("VoucherKind." + one.kind()),
                new Facts("voucher-" + one.uuid(), privacy::text, privacy::inside)
                        .words("vouchers.words", one.words())
                        .words("vouchers.why", one.why().orElse(""))
                        .line("vouchers.by", nameOf.apply(one.notedBy()) + "　" + Days.text(one.notedAt())))));
        failed.forEach(one -> add(card(one.uuid(), Texts.zh("vouchers.failed"), attempt(one, privacy, nameOf))));
        proofs.forEach(one -> add(card(
                one.uuid(),
                Texts.zh("vouchers.service"),
                new Facts("voucher-" + one.uuid(), privacy::text, privacy::inside)
                        .line("field.manner", Texts.zh("ServiceManner." + one.manner()))
                        .line("field.servedOn", Days.text(one.servedOn()))
                        .words("field.receiver", one.receiver().orElse(""))
                        .line("field.mailNumber", one.mailNumber().orElse(""))
                        .line(
                                "act.ServePaper.publishedOn",
                                one.publishedOn().map(Days::text).orElse(""))
                        .words("field.whyNotOtherwise", one.whyNotOtherwise().orElse(""))
                        .words("act.ServePaper.place", one.place().orElse(""))
                        .words("field.proof", one.proof().orElse("")))));
    }

    /** What a file hangs on that is shown here. */
    public static Set<UUID> shown(Register register, UUID dossier) {
        return Stream.of(
                        Voucher.of(register, dossier).stream().map(Voucher::uuid),
                        ProofOfService.of(register, dossier).stream().map(ProofOfService::uuid),
                        FailedService.of(register, dossier).stream().map(FailedService::uuid))
                .flatMap(pieces -> pieces)
                .collect(Collectors.toSet());
    }

    private Facts attempt(FailedService one, Privacy privacy, UnaryOperator<String> nameOf) {
        return new Facts("voucher-" + one.uuid(), privacy::text, privacy::inside)
                .line("act.RecordFailedService.paper", paper(one.paper()))
                .line("act.RecordFailedService.manner", Texts.zh("ServiceManner." + one.manner()))
                .line("act.RecordFailedService.day", Days.text(one.triedOn()))
                .words("act.RecordFailedService.place", one.place())
                .line("act.RecordFailedService.triedBy", one.triedBy())
                .words("act.RecordFailedService.why", one.why())
                .line("vouchers.noted-by", nameOf.apply(one.notedBy()) + "　" + Days.text(one.notedAt()));
    }

    /** By form and number, where it has one. */
    private String paper(UUID id) {
        return papers.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> (one.form().title() + "　" + one.number()).strip())
                .findFirst()
                .orElse("");
    }

    private Div card(UUID piece, String kind, Facts facts) {
        Span badge = new Span(kind);
        badge.addClassNames("badge", "info");
        Div head = new Div(badge);
        head.addClassName("badges");
        Div card = new Div(head, facts, new FileStrip(of, reader, filesOf(piece)));
        card.addClassName("evidence");
        return card;
    }

    private List<Attachment> filesOf(UUID piece) {
        return files.stream().filter(file -> file.pieceId().equals(piece)).toList();
    }
}
