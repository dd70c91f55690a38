package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Place;
import cn.yinfeng.engines.rules.Words;

/**
 * A formula as it stands in a file.
 *
 * @param file the file's name
 * @param path where in the file's structure
 * @param start where its first character stands
 * @param text the formula
 */
public record Written(String file, String path, Place start, String text) {
    /** A formula that stands alone. */
    public static Written alone(String text) {
        return new Written("formula", "", Place.START, text);
    }

    /** A fault at a character of the formula, counted from 0. */
    Fault fault(FaultCode code, int offset, Words... found) {
        return code.at(file, path, place(offset), found);
    }

    private Place place(int offset) {
        int line = start.line();
        int column = start.column();
        for (int at = 0; at < Math.min(offset, text.length()); at++) {
            boolean newline = text.charAt(at) == '\n';
            line += newline ? 1 : 0;
            column = newline ? 1 : column + 1;
        }
        return new Place(line, column);
    }
}
