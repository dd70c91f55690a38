package cn.yinfeng.engines.rules;

/**
 * What is wrong with a rule text, where, and how to mend it.
 *
 * @param code never changes its meaning
 * @param file name of the text
 * @param path where in the structure, for example {@code levels[0].when}; empty for the whole
 * @param place line and column
 * @param reason what is wrong
 * @param fix what to do
 */
public record Fault(FaultCode code, String file, String path, Place place, Words reason, Words fix) {
    /** One line for people: file, line and column as editors understand them, reason, remedy. */
    public String line(boolean chinese) {
        String where = file + ":" + place.line() + ":" + place.column() + (path.isEmpty() ? "" : " " + path);
        return where + " " + code.number() + " " + reason.in(chinese) + (chinese ? "。" : ". ") + fix.in(chinese);
    }
}
