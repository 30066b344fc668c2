package yidan.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import yidan.casefile.CaseFile;
import yidan.casefile.Completeness;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.inspection.Inspection;
import yidan.tenancy.Dossier;
import yidan.tenancy.Refusal;
import yidan.ui.shell.Article;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** The file of a case, an execution, an inspection, as far as it has come: what is missing, and the file once it is compiled. */
@StyleSheet("context://styles/document.css")
public final class CaseFilePanel extends Div {

    private static final long serialVersionUID = 1L;

    public CaseFilePanel(CaseFileDesk desk, Dossier of, Runnable changed) {
        setId("case-file");
        addClassName("stack");
        Optional<CaseFile> file = desk.of(of.uuid());
        if (file.isPresent()) {
            RouterLink link = link("case-file-link", "files.open", file.get());
            Paragraph stage =
                    new Paragraph(Texts.zh("stage.CaseFile." + file.get().stage()));
            stage.addClassName("muted");
            add(link, stage);
            return;
        }
        if (of instanceof EnforcementCase one) {
            ofCase(desk, one);
        } else {
            byItself(desk, of);
        }
        if (desk.obstacle(of).isEmpty()) {
            Button compile = new Button(
                    Texts.zh("act.CompileFile"),
                    click -> desk.compiling(of, changed).open());
            compile.setId("compile-file");
            compile.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            compile.setVisible(desk.mayCompile(of));
            add(compile);
        }
    }

    /** What is missing can be told long before a case is closed, once it is decided. */
    private void ofCase(CaseFileDesk desk, EnforcementCase of) {
        if (of.ruling().kind().isEmpty()) {
            hint("files.too-early");
            return;
        }
        missing(desk.missing(of));
        if (!of.stage().equals(CaseStages.CLOSED)) {
            hint("files.after-closing");
        }
    }

    private void byItself(CaseFileDesk desk, Dossier of) {
        Optional<Refusal> obstacle = desk.obstacle(of);
        if (obstacle.isPresent()) {
            add(RefusalText.of(obstacle.get()).panel());
            return;
        }
        add(analogy(of instanceof Inspection));
        missing(desk.missing(of));
    }

    /** What is no penalty stands in the order of one. Source: 临政发〔2023〕14号 一、九 第八条、第九条（二）、第十八条. */
    static Component analogy(boolean inspection) {
        Paragraph order = new Paragraph(Texts.zh("files.by-analogy"));
        order.addClassName("muted");
        Div said = new Div(order, new Article(inspection ? "linyi-14:1.9#18" : "linyi-14:1.9#9"));
        said.setId("file-order");
        return said;
    }

    /** Where something archived is read: its originals open nowhere else. Source: 临政发〔2023〕14号 四、九 执法保密制度 第四条. */
    public static Optional<RouterLink> reading(CaseFileDesk desk, Dossier of) {
        return desk.holding(of)
                .filter(CaseFile::isTakenOver)
                .map(file -> link("read-archived", "files.read-archived", file));
    }

    private static RouterLink link(String id, String key, CaseFile file) {
        RouterLink link = new RouterLink(
                Texts.zh(key, file.number()),
                CaseFileView.class,
                new RouteParameters("file", file.uuid().toString()));
        link.setId(id);
        return link;
    }

    private void hint(String key) {
        Paragraph hint = new Paragraph(Texts.zh(key));
        hint.addClassName("muted");
        add(hint);
    }

    private void missing(List<Completeness.Missing> missing) {
        if (missing.isEmpty()) {
            Paragraph whole = new Paragraph(Texts.zh("files.nothing-missing"));
            whole.addClassName("ok");
            whole.setId("file-complete");
            add(whole);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.setId("file-missing");
        missing.forEach(one -> {
            ListItem item = new ListItem(
                    Texts.zh("files.missing.line", one.title(), one.number(), Texts.zh("Lack." + one.lack())));
            item.addClassName("document-missing");
            list.add(item);
        });
        add(new H3(Texts.zh("files.missing", missing.size())), list);
    }
}
