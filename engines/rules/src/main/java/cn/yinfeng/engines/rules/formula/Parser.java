package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import org.kie.dmn.feel.runtime.events.SyntaxErrorEvent;

/** FEEL's own parser, asked for nothing but the tree of a text that {@link Scan} has passed. */
final class Parser {
    private Parser() {}

    static BaseNode parse(Written written, Vocabulary vocabulary) {
        var errors = new FirstSyntaxError();
        var listeners = new FEELEventListenersManager();
        listeners.addListener(errors::heard);
        Map<String, Type> names = names(vocabulary);
        try {
            var parser = FEELParser.parse(listeners, written.text(), names, Map.of(), List.of(), List.of(), null);
            var tree = parser.compilation_unit();
            errors.refuse(written);
            BaseNode node = new ASTBuilderVisitor(names, null).visit(tree);
            if (parser.getNumberOfSyntaxErrors() > 0 || node == null) {
                throw unreadable(written, 0);
            }
            return node;
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException theParserGaveUp) {
            throw unreadable(written, 0);
        }
    }

    /** Declared, so that the parser never joins two of them into one name; the types are checked by {@link Translation}. */
    private static Map<String, Type> names(Vocabulary vocabulary) {
        var names = new HashMap<String, Type>();
        vocabulary.all().forEach(each -> names.put(each.name(), BuiltInType.UNKNOWN));
        return names;
    }

    private static Refused unreadable(Written written, int offset) {
        String rest = written.text()
                .substring(Math.min(offset, written.text().length()))
                .strip();
        String shown = rest.length() > 12 ? rest.substring(0, 12) + "…" : rest;
        Words where = rest.isEmpty() ? new Words("末尾", "its end") : new Words("“" + shown + "”", "\"" + shown + "\"");
        return new Refused(written.fault(FaultCode.BAD_SYNTAX, offset, where));
    }

    private static final class FirstSyntaxError {
        private @Nullable SyntaxErrorEvent first;

        void heard(FEELEvent event) {
            if (first == null && event instanceof SyntaxErrorEvent error) {
                first = error;
            }
        }

        void refuse(Written written) {
            if (first != null) {
                throw unreadable(written, offset(written.text(), first.getLine(), first.getColumn()));
            }
        }

        private static int offset(String text, int line, int column) {
            int start = 0;
            for (int skipped = 1; skipped < line; skipped++) {
                start = text.indexOf('\n', start) + 1;
            }
            int length = text.codePointCount(start, text.length());
            return text.offsetByCodePoints(start, Math.min(Math.max(column, 0), length));
        }
    }
}
