package yidan.files.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Lets a workbook in or says why not: too large, a bomb (counted by the bytes that really come out, whatever the
 * directory claims), macros, links to other files, formulas, merged cells, too many rows. Only then may a reader open it.
 */
public final class WorkbookGuard {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final List<SheetProblem> problems = new ArrayList<>();
    private long inflated;

    private WorkbookGuard() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Returns quietly if the workbook may be read. */
    public static void check(Path workbook) throws IOException, UnsafeWorkbook {
        var guard = new WorkbookGuard();
        try {
            guard.inspect(workbook);
        } catch (Stop stop) {
            guard.problems.add(stop.problem);
        }
        if (!guard.problems.isEmpty()) {
            throw new UnsafeWorkbook(guard.problems);
        }
    }

    private void inspect(Path workbook) throws IOException, Stop {
        if (Files.size(workbook) > WorkbookLimits.FILE_BYTES) {
            throw new Stop("file.too-large", WorkbookLimits.FILE_BYTES / (1024 * 1024));
        }
        outerForm(workbook);
        try (var zip = new ZipFile(workbook.toFile(), StandardCharsets.UTF_8)) {
            contents(zip);
            sheets(zip);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Stop("file.broken");
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof TooMuch || broken.getCause() instanceof TooMuch) {
                throw new Stop("file.bomb", WorkbookLimits.INFLATED_BYTES / (1024 * 1024));
            }
            throw new Stop("file.broken");
        } catch (TooMuch bomb) {
            throw new Stop("file.bomb", WorkbookLimits.INFLATED_BYTES / (1024 * 1024));
        }
    }

    private void outerForm(Path workbook) throws IOException, Stop {
        byte[] head;
        try (InputStream in = Files.newInputStream(workbook)) {
            head = in.readNBytes(4);
        }
        if (Arrays.equals(head, OLE)) {
            boolean encrypted =
                    contains(Files.readAllBytes(workbook), "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw new Stop(encrypted ? "file.encrypted" : "file.old-format");
        }
        if (!Arrays.equals(head, ZIP)) {
            throw new Stop("file.not-a-workbook");
        }
    }

    /** Inflates every entry, counting; refuses what a table of words does not need. */
    private void contents(ZipFile zip) throws IOException, Stop {
        if (zip.size() > WorkbookLimits.ENTRIES) {
            throw new Stop("file.too-many-entries", WorkbookLimits.ENTRIES);
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || name.contains("/macrosheets/") || name.contains("/activex/")) {
                throw new Stop("file.macro");
            }
            if (name.contains("/externallinks/")
                    || name.equals("xl/connections.xml")
                    || name.contains("/embeddings/")) {
                throw new Stop("file.external-link");
            }
            boolean types = name.equals("[content_types].xml");
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] buffer = new byte[1 << 16];
                StringBuilder text = new StringBuilder();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    count(read);
                    if (types) {
                        text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                    }
                }
                if (types && text.toString().toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw new Stop("file.macro");
                }
            }
        }
        if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
            throw new Stop("file.not-a-workbook");
        }
    }

    private void count(int bytes) throws TooMuch {
        inflated += bytes;
        if (inflated > WorkbookLimits.INFLATED_BYTES) {
            throw new TooMuch();
        }
    }

    private void sheets(ZipFile zip) throws IOException, XMLStreamException, Stop {
        Map<String, String> targets = new HashMap<>();
        each(zip, "xl/_rels/workbook.xml.rels", (reader) -> {
            if (reader.getLocalName().equals("Relationship")) {
                targets.put(reader.getAttributeValue(null, "Id"), reader.getAttributeValue(null, "Target"));
            }
        });
        Map<String, String> names = new HashMap<>();
        List<String> order = new ArrayList<>();
        each(zip, "xl/workbook.xml", (reader) -> {
            if (reader.getLocalName().equals("sheet")) {
                String target = targets.get(reader.getAttributeValue(RELATIONS, "id"));
                String name = reader.getAttributeValue(null, "name");
                if (target != null && name != null) {
                    String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    names.put(path, name);
                    order.add(path);
                }
            }
        });
        if (order.isEmpty()) {
            throw new Stop("file.not-a-workbook");
        }
        for (String path : order) {
            sheet(zip, path, names.get(path));
        }
    }

    private void sheet(ZipFile zip, String path, String name) throws IOException, XMLStreamException, Stop {
        var tally = new Tally();
        each(zip, path, (reader) -> {
            switch (reader.getLocalName()) {
                case "row" -> tally.filled = false;
                case "c" -> tally.cell = String.valueOf(reader.getAttributeValue(null, "r"));
                case "v", "is" -> tally.value();
                case "f" -> report(SheetProblem.at(name, tally.cell, "sheet.formula"));
                case "mergeCell" -> {
                    String range = String.valueOf(reader.getAttributeValue(null, "ref"));
                    report(SheetProblem.at(name, range.split(":")[0], "sheet.merged", range));
                }
                default -> {}
            }
            if (tally.rows > WorkbookLimits.ROWS) {
                throw new Stop(SheetProblem.at(name, "", "sheet.too-many-rows", WorkbookLimits.ROWS));
            }
            if (tally.cells > WorkbookLimits.CELLS) {
                throw new Stop(SheetProblem.at(name, "", "sheet.too-many-cells", WorkbookLimits.CELLS));
            }
        });
    }

    private void report(SheetProblem problem) {
        if (problems.size() < WorkbookLimits.PROBLEMS) {
            problems.add(problem);
        }
    }

    private void each(ZipFile zip, String path, OnElement then) throws IOException, XMLStreamException, Stop {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new Stop("file.broken");
        }
        try (InputStream in = new Counted(zip.getInputStream(entry))) {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Stop("file.broken");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    then.element(reader);
                }
            }
        }
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    @FunctionalInterface
    private interface OnElement {
        void element(XMLStreamReader reader) throws Stop;
    }

    private static final class Tally {
        private String cell = "";
        private boolean filled;
        private int rows;
        private int cells;

        void value() {
            cells++;
            if (!filled) {
                filled = true;
                rows++;
            }
        }
    }

    /** The second reading is bounded too: a file changed in between must not slip through. */
    private static final class Counted extends FilterInputStream {
        private long left = WorkbookLimits.INFLATED_BYTES;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            take(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            take(Math.max(read, 0));
            return read;
        }

        private void take(int bytes) throws TooMuch {
            left -= bytes;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient SheetProblem problem;

        Stop(String key, Object... arguments) {
            this(SheetProblem.file(key, arguments));
        }

        Stop(SheetProblem problem) {
            super(problem.key(), null, false, false);
            this.problem = problem;
        }
    }
}
