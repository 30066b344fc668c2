package yidan.standalone.stories;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The official table as a workbook, part by part, so that each part can be wrong. */
final class OfficialTable {

    private static final String[] HEADER = {"序号", "事项名称", "事项类型", "设定依据", "县级指导部门", "权力主体"};
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<String[]> rows = new ArrayList<>(List.<String[]>of(HEADER));
    private final Map<String, byte[]> others = new LinkedHashMap<>();
    private String cellExtra = "";
    private String sheetExtra = "";
    private int zeros;

    OfficialTable header(String... labels) {
        rows.set(0, labels);
        return this;
    }

    OfficialTable item(String number, String name, String basis) {
        rows.add(new String[] {number, name, "行政检查", basis, "县应急局", "乡镇人民政府"});
        return this;
    }

    OfficialTable items(int count) {
        for (int i = 1; i <= count; i++) {
            item(Integer.toString(i), "对第" + i + "类场所的检查", "《中华人民共和国安全生产法》第九条");
        }
        return this;
    }

    OfficialTable mergedCells() {
        sheetExtra = "<mergeCells count=\"1\"><mergeCell ref=\"E2:E3\"/></mergeCells>";
        return this;
    }

    /** The first number of the table is the result of a formula. */
    OfficialTable formula() {
        cellExtra = "<f>1+0</f><v>1</v>";
        return this;
    }

    OfficialTable macro() {
        others.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        return this;
    }

    /** A part that is small in the file and large when it comes out. */
    OfficialTable bomb(int megabytes) {
        zeros = megabytes;
        return this;
    }

    Path save(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                            + RELATION
                            + "\"><sheets><sheet name=\"法定\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml", sheet());
            for (Map.Entry<String, byte[]> other : others.entrySet()) {
                zip.putNextEntry(new ZipEntry(other.getKey()));
                zip.write(other.getValue());
                zip.closeEntry();
            }
            if (zeros > 0) {
                zip.putNextEntry(new ZipEntry("xl/media/image1.xml"));
                byte[] megabyte = new byte[1024 * 1024];
                for (int i = 0; i < zeros; i++) {
                    zip.write(megabyte);
                }
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SPREADSHEET + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SPREADSHEET + "worksheet+xml\"/>"
                + "</Types>";
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + RELATION + "/" + type + "\" Target=\"" + target + "\"/>"
                + "</Relationships>";
    }

    private String sheet() {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).length; column++) {
                String place = "" + (char) ('A' + column) + (row + 1);
                boolean computed = row == 1 && column == 0 && !cellExtra.isEmpty();
                xml.append("<c r=\"").append(place).append(computed ? "\">" : "\" t=\"inlineStr\">");
                xml.append(computed ? cellExtra : "<is><t>" + escaped(rows.get(row)[column]) + "</t></is>");
                xml.append("</c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData>")
                .append(sheetExtra)
                .append("</worksheet>")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
