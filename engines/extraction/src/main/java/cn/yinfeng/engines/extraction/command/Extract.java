package cn.yinfeng.engines.extraction.command;

import cn.yinfeng.engines.extraction.DocumentReader;
import cn.yinfeng.engines.extraction.Extraction;
import cn.yinfeng.engines.extraction.Extractor;
import cn.yinfeng.engines.extraction.Reading;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./yinfeng extract FILE [--json]}. Ends with 0, or with 2 and one clear line where the file is not read. */
public final class Extract {
    private static final int REFUSED = 2;

    private Extract() {}

    public static void main(String[] arguments) {
        Logger.getLogger("org.apache").setLevel(Level.OFF);
        boolean chinese = Locale.getDefault().getLanguage().equals("zh");
        System.exit(run(arguments, chinese, System.out, System.err));
    }

    /** The whole command; {@code chinese} chooses the words of refusals and of the table. */
    static int run(String[] arguments, boolean chinese, PrintStream out, PrintStream errors) {
        boolean json = arguments.length == 2 && arguments[1].equals("--json");
        if (arguments.length == 0 || (arguments.length > 1 && !json)) {
            errors.println(
                    chinese
                            ? "引凤：用法 ./yinfeng extract 文件 [--json]"
                            : "yinfeng: usage: ./yinfeng extract FILE [--json]");
            return REFUSED;
        }
        return switch (DocumentReader.read(Path.of(arguments[0]))) {
            case Reading.Refused refused -> {
                errors.println(chinese ? "引凤：" + refused.zh() : "yinfeng: " + refused.en());
                yield REFUSED;
            }
            case Reading.Read read -> {
                Extraction extraction = Extractor.extract(read.text());
                out.print(json ? ExtractionJson.of(extraction, read) : new Table(extraction, read, chinese).print());
                out.flush();
                yield 0;
            }
        };
    }
}
