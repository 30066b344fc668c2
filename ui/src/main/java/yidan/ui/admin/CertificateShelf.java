package yidan.ui.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yidan.people.offboarding.DeletionCertificate;
import yidan.people.offboarding.Offboarding;
import yidan.ui.shell.Texts;

/** 删除证明：已删除的机关留给县里的唯一凭据。 */
final class CertificateShelf extends Section {

    private static final long serialVersionUID = 1L;

    CertificateShelf(List<Offboarding> erased) {
        addClassNames("card", "certificate-shelf");
        setVisible(!erased.isEmpty());
        add(new H2(Texts.zh("offboarding.certificates")));
        for (Offboarding one : erased) {
            one.certificate().ifPresent(certificate -> add(line(certificate)));
        }
    }

    private static Div line(DeletionCertificate certificate) {
        Span name = new Span(certificate.organisationName() + "（" + certificate.organisation() + "）");
        long rows = certificate.counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        Span what = new Span(Texts.zh("offboarding.certificate.what", rows, certificate.accounts()));
        what.addClassName("muted");
        Div line = new Div(name, what, download(certificate));
        line.addClassName("work-line");
        return line;
    }

    static Anchor download(DeletionCertificate certificate) {
        byte[] bytes = (certificate.json() + "\n" + certificate.hash() + "\n").getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes),
                        "deletion-" + certificate.organisation() + ".json",
                        "application/json",
                        bytes.length)),
                Texts.zh("offboarding.certificate.download"));
        link.addClassName("button-link");
        return link;
    }
}
