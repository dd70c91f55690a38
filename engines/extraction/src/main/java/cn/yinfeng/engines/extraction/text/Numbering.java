package cn.yinfeng.engines.extraction.text;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a Word document: 一、 （一） 1. are often not typed, and without them the outline is lost. */
final class Numbering {
    private static final String CHINESE = "零一二三四五六七八九十";

    private record Level(String format, String pattern) {}

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    static Numbering of(byte @Nullable [] xml) throws XMLStreamException {
        var numbering = new Numbering();
        if (xml != null) {
            numbering.read(WordXml.reader(xml));
        }
        return numbering;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String group = "";
        String level = "";
        String format = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "abstractNum" -> group = attribute(reader, "abstractNumId");
                case "lvl" -> level = attribute(reader, "ilvl");
                case "numFmt" -> format = WordXml.value(reader);
                case "lvlText" -> levels.put(group + "/" + level, new Level(format, WordXml.value(reader)));
                case "num" -> group = attribute(reader, "numId");
                case "abstractNumId" -> lists.put(group, WordXml.value(reader));
                default -> {}
            }
        }
    }

    /** The number of the next paragraph of this list and level, as Word would print it. */
    String next(String list, int level) {
        String group = lists.get(list);
        Level told = group == null ? null : levels.get(group + "/" + level);
        if (told == null || told.format.equals("bullet") || told.format.equals("none")) {
            return "";
        }
        counts.merge(group + "/" + level, 1, Integer::sum);
        for (int deeper = level + 1; deeper < 9; deeper++) {
            counts.remove(group + "/" + deeper);
        }
        String text = told.pattern;
        for (int each = 0; each <= level; each++) {
            Level higher = levels.get(group + "/" + each);
            int count = Math.max(1, counts.getOrDefault(group + "/" + each, 1));
            text = text.replace("%" + (each + 1), digits(count, higher == null ? "" : higher.format));
        }
        return text;
    }

    private static String digits(int count, String format) {
        boolean chinese =
                format.startsWith("chinese") || format.startsWith("ideograph") || format.startsWith("japanese");
        return chinese && count < 100 ? chinese(count) : String.valueOf(count);
    }

    private static String chinese(int count) {
        if (count <= 10) {
            return CHINESE.substring(count, count + 1);
        }
        String tens = count < 20 ? "十" : CHINESE.charAt(count / 10) + "十";
        return count % 10 == 0 ? tens : tens + CHINESE.charAt(count % 10);
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
