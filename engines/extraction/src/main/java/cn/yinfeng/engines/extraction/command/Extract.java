package cn.yinfeng.engines.extraction.command;

import cn.yinfeng.engines.extraction.DocumentReader;
import cn.yinfeng.engines.extraction.Extraction;
import cn.yinfeng.engines.extraction.Extractor;
import cn.yinfeng.engines.extraction.LeadField;
import cn.yinfeng.engines.extraction.LeadReader;
import cn.yinfeng.engines.extraction.Reading;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./yinfeng extract [--lead] FILE [--json]}. Ends with 0, or with 2 and one clear line where the file is not read. */
public final class Extract {
    private static final int REFUSED = 2;

    private Extract() {}

    public static void main(String[] arguments) {
        Logger.getLogger("org.apache").setLevel(Level.OFF);
        // The reader of .doc asks for a log that this command does not have.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        boolean chinese = Locale.getDefault().getLanguage().equals("zh");
        System.exit(run(arguments, chinese, System.out, System.err));
    }

    /** The whole command; {@code chinese} chooses the words of refusals and of the table. */
    static int run(String[] arguments, boolean chinese, PrintStream out, PrintStream errors) {
        var words = new ArrayList<>(List.of(arguments));
        boolean json = words.remove("--json");
        boolean lead = words.remove("--lead");
        if (words.size() != 1 || words.getFirst().startsWith("--")) {
            errors.println(
                    chinese
                            ? "引凤：用法 ./yinfeng extract [--lead] 文件 [--json]"
                            : "yinfeng: usage: ./yinfeng extract [--lead] FILE [--json]");
            return REFUSED;
        }
        return switch (DocumentReader.read(Path.of(words.getFirst()))) {
            case Reading.Refused refused -> {
                errors.println(chinese ? "引凤：" + refused.zh() : "yinfeng: " + refused.en());
                yield REFUSED;
            }
            case Reading.Read read -> {
                out.print(lead ? lead(read.text(), json, chinese) : document(read, json, chinese));
                out.flush();
                yield 0;
            }
        };
    }

    private static String document(Reading.Read read, boolean json, boolean chinese) {
        Extraction extraction = Extractor.extract(read.text());
        return json ? ExtractionJson.of(extraction, read) : new Table(extraction, read, chinese).print();
    }

    private static String lead(String text, boolean json, boolean chinese) {
        List<LeadField> fields = LeadReader.read(text);
        return json ? LeadJson.of(fields, text) : Table.lead(fields, chinese);
    }
}
