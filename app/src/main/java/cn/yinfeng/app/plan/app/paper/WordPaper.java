package cn.yinfeng.app.plan.app.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An official paper (.docx) in the manner of GB/T 9704: a title, lines under it, one table with borders whose head comes again
 * on each page, page numbers at the foot. Fonts are named as the standard wants them, each with others to take in its place.
 */
public final class WordPaper {
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String TEXT_FONT = "仿宋_GB2312";
    private static final String HEAD_FONT = "黑体";
    /** 二号, 三号 and 小四, in half points. */
    private static final int TITLE_SIZE = 44;

    private static final int TEXT_SIZE = 32;
    private static final int CELL_SIZE = 24;
    /** A4 lying on its side; margins of GB/T 9704 turned with it, in twentieths of a point. */
    private static final String PAGE =
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"16838\" w:h=\"11906\""
                    + " w:orient=\"landscape\"/><w:pgMar w:top=\"1588\" w:right=\"1984\" w:bottom=\"1474\" w:left=\"2098\""
                    + " w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>";

    private final StringBuilder body = new StringBuilder();

    /** How a paragraph stands. */
    private enum Align {
        LEFT,
        CENTER
    }

    public void title(String text) {
        paragraph(text, TITLE_FONT, TITLE_SIZE, Align.CENTER);
    }

    public void line(String text) {
        paragraph(text, TEXT_FONT, TEXT_SIZE, Align.CENTER);
    }

    public void note(String text) {
        paragraph(text, TEXT_FONT, CELL_SIZE, Align.LEFT);
    }

    /**
     * The table.
     *
     * @param widths of the columns, in parts of the whole
     * @param rows cells as many as columns; a cell that begins with a wide blank stands further in
     */
    public void table(List<String> head, List<Integer> widths, List<List<String>> rows) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        List<Integer> grid = widths.stream().map(each -> each * 12756 / whole).toList();
        grid.forEach(each -> body.append("<w:gridCol w:w=\"").append(each).append("\"/>"));
        body.append("</w:tblGrid>");
        row(head, grid, HEAD_FONT, true);
        rows.forEach(each -> row(each, grid, TEXT_FONT, false));
        body.append("</w:tbl>");
    }

    private void row(List<String> cells, List<Integer> grid, String font, boolean head) {
        body.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(head ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int at = 0; at < grid.size(); at++) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(grid.get(at))
                    .append("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
            paragraph(cells.get(at), font, CELL_SIZE, head || at == 0 ? Align.CENTER : Align.LEFT);
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private void paragraph(String text, String font, int size, Align align) {
        body.append("<w:p><w:pPr><w:jc w:val=\"")
                .append(align == Align.CENTER ? "center" : "left")
                .append("\"/></w:pPr><w:r><w:rPr>");
        body.append(fonts(font))
                .append("<w:sz w:val=\"")
                .append(size)
                .append("\"/><w:szCs w:val=\"")
                .append(size)
                .append("\"/></w:rPr>");
        body.append("<w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t></w:r></w:p>");
    }

    private static String fonts(String font) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\""
                + " w:eastAsia=\""
                + font + "\"/>";
    }

    /** XML knows no control characters: they are left out. */
    private static String escaped(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> {
                    boolean known =
                            each >= ' ' && !(each >= 0xd800 && each <= 0xdfff) && each != 0xfffe && each != 0xffff;
                    out.appendCodePoint(known ? each : ' ');
                }
            }
        });
        return out.toString();
    }

    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", TYPES);
        part(zip, "_rels/.rels", PACKAGE);
        part(zip, "word/document.xml", document("<w:document", "<w:body>" + body + PAGE + "</w:body></w:document>"));
        part(zip, "word/_rels/document.xml.rels", RELATIONS);
        part(zip, "word/styles.xml", document("<w:styles", STYLES));
        part(zip, "word/fontTable.xml", document("<w:fonts", FONTS));
        part(zip, "word/footer1.xml", document("<w:ftr", FOOTER));
        zip.finish();
    }

    private static String document(String element, String content) {
        return element + " xmlns:w=\"" + WORDS
                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + content;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + MAIN + "styles+xml\"/>"
            + "<Override PartName=\"/word/fontTable.xml\" ContentType=\"" + MAIN + "fontTable+xml\"/>"
            + "<Override PartName=\"/word/footer1.xml\" ContentType=\"" + MAIN + "footer+xml\"/></Types>";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String LINKS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String PACKAGE = LINKS + "<Relationship Id=\"rId1\" Type=\"" + KIND
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String RELATIONS = LINKS + "<Relationship Id=\"rId1\" Type=\"" + KIND
            + "styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"" + KIND
            + "fontTable\" Target=\"fontTable.xml\"/><Relationship Id=\"rId3\" Type=\"" + KIND
            + "footer\" Target=\"footer1.xml\"/></Relationships>";
    private static final String STYLES = "<w:docDefaults><w:rPrDefault><w:rPr>" + fonts(TEXT_FONT)
            + "<w:sz w:val=\"32\"/><w:lang w:val=\"en-US\""
            + " w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style"
            + " w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style></w:styles>";
    private static final String FONTS = font(TITLE_FONT, "方正小标宋_GBK,华文中宋,宋体,SimSun,Noto Serif CJK SC")
            + font(TEXT_FONT, "仿宋,FangSong,华文仿宋,Noto Serif CJK SC") + font(HEAD_FONT, "SimHei,Noto Sans CJK SC")
            + "</w:fonts>";
    private static final String FOOTER =
            "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("<w:t xml:space=\"preserve\">— </w:t>")
                    + run("<w:fldChar w:fldCharType=\"begin\"/>")
                    + run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>")
                    + run("<w:fldChar w:fldCharType=\"separate\"/>") + run("<w:t>1</w:t>")
                    + run("<w:fldChar w:fldCharType=\"end\"/>")
                    + run("<w:t xml:space=\"preserve\"> —</w:t>") + "</w:p></w:ftr>";

    private static String run(String content) {
        return "<w:r><w:rPr>" + fonts("宋体") + "<w:sz w:val=\"28\"/></w:rPr>" + content + "</w:r>";
    }

    private static String font(String name, String others) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + others
                + "\"/><w:charset w:val=\"86\"/></w:font>";
    }
}
