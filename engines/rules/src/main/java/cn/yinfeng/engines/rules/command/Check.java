package cn.yinfeng.engines.rules.command;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.lamp.LampRule;
import cn.yinfeng.engines.rules.scheme.Scheme;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./yinfeng check FILE.yaml …}: reads rule and scheme files and runs their examples. Ends with 0 where all are
 * sound, with 1 where one is not, with 2 where one cannot be read.
 */
public final class Check {
    private Check() {}

    public static void main(String[] arguments) {
        boolean chinese = Locale.getDefault().getLanguage().equals("zh");
        System.exit(run(List.of(arguments), chinese, System.out, System.err));
    }

    /** The whole command; {@code chinese} chooses the words. */
    static int run(List<String> arguments, boolean chinese, PrintStream out, PrintStream errors) {
        int outcome = 0;
        for (String argument : arguments) {
            try {
                String text = TextFile.read(Path.of(argument));
                List<Fault> faults = checked(argument, text).problems();
                faults.forEach(fault -> out.println(fault.line(chinese)));
                if (faults.isEmpty()) {
                    out.println(argument + (chinese ? "：可用，例子都对" : ": sound, every example holds"));
                }
                outcome = Math.max(outcome, faults.isEmpty() ? 0 : 1);
            } catch (IOException unreadable) {
                errors.println((chinese ? "引凤：读不了文件 " : "yinfeng: cannot read the file ") + argument);
                outcome = 2;
            }
        }
        return outcome;
    }

    /** What the file says it is decides how it is read; a file that says nothing is read as a lamp. */
    private static Checked<?> checked(String file, String text) {
        boolean scheme = text.lines().anyMatch(line -> line.matches("kind:\\s*scheme\\s*"));
        return scheme ? Scheme.check(file, text) : LampRule.check(file, text);
    }
}
