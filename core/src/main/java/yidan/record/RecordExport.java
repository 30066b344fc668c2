package yidan.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import yidan.tenancy.Actor;
import yidan.tenancy.CountyCode;
import yidan.tenancy.OrganisationCode;

/**
 * Writes an organisation's record to a file that {@link VerifyRecord} checks without this system: one line for the
 * head, one for each published head, one for each entry, each a JSON object.
 */
@ApplicationScoped
public class RecordExport {

    private static final int HEADS_PAGE = 1000;

    private RecordChains chains;
    private Clock clock;

    protected RecordExport() {}

    @Inject
    public RecordExport(RecordChains chains, Clock clock) {
        this.chains = chains;
        this.clock = clock;
    }

    /** @param name the organisation's name, for whoever reads the file */
    public void write(Actor reader, OrganisationCode organisation, String name, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ChainHead head = chains.head(reader, organisation);
        line(
                lines,
                RecordFormat.title(new RecordFormat.Title(
                        organisation.county().value(), organisation.value(), name, clock.instant(), head)));
        for (ChainHead day : chains.published(reader, organisation)) {
            line(lines, RecordFormat.published(organisation.value(), day));
        }
        try {
            chains.entries(
                    reader,
                    organisation,
                    head.seq(),
                    entry -> {
                        try {
                            line(lines, RecordFormat.entry(entry));
                        } catch (IOException full) {
                            throw new UncheckedIOException(full);
                        }
                    },
                    read -> {});
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
        lines.flush();
    }

    /** A county's published heads, for keeping elsewhere and checking exports against. */
    public void writePublished(CountyCode county, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int from = 0;
        var page = chains.publishedHeads(county, from, HEADS_PAGE);
        while (!page.isEmpty()) {
            for (var head : page) {
                line(
                        lines,
                        RecordFormat.published(
                                head.organisation(), new ChainHead(head.day(), head.seq(), head.hash())));
            }
            from += page.size();
            page = chains.publishedHeads(county, from, HEADS_PAGE);
        }
        lines.flush();
    }

    private static void line(Writer lines, String text) throws IOException {
        lines.write(text);
        lines.write('\n');
    }
}
