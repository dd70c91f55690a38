package cn.yinfeng.engines.extraction.text;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The body of a Word document as lines: paragraphs end lines, cells are parted by tabs, automatic numbers are written out. */
final class WordXml {
    private final Numbering numbering;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private int cells;
    private int hidden;
    private String list = "";
    private int level;

    WordXml(Numbering numbering) {
        this.numbering = numbering;
    }

    /** A reader that follows no DTD and no outside reference. */
    static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    String text(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        boolean inText = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = reader.getLocalName().equals("t");
                open(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                close(reader.getLocalName());
            } else if (inText && hidden == 0 && event == XMLStreamConstants.CHARACTERS) {
                paragraph.append(reader.getText());
            }
        }
        return text.toString();
    }

    private void open(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "Fallback" -> hidden++;
            case "tab" -> paragraph.append(paragraph.isEmpty() ? "" : " ");
            case "br", "cr" -> paragraph.append(' ');
            case "tr" -> cells = 0;
            case "tc" -> text.append(cells++ == 0 ? "" : "\t");
            case "numId" -> list = value(reader);
            case "ilvl" -> level = Math.max(0, number(value(reader)));
            default -> {}
        }
    }

    private void close(String name) {
        switch (name) {
            case "Fallback" -> hidden--;
            case "p" -> paragraph();
            case "tr" -> text.append('\n');
            case "tbl" -> cells = 0;
            default -> {}
        }
    }

    private void paragraph() {
        String number = list.isEmpty() ? "" : numbering.next(list, level);
        boolean inCell = cells > 0;
        if (inCell) {
            boolean more =
                    !text.isEmpty() && text.charAt(text.length() - 1) != '\t' && text.charAt(text.length() - 1) != '\n';
            text.append(more && !paragraph.isEmpty() ? " " : "").append(paragraph);
        } else {
            text.append(paragraph.isEmpty() ? "" : number).append(paragraph).append('\n');
        }
        paragraph.setLength(0);
        list = "";
        level = 0;
    }

    static String value(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("val")) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
