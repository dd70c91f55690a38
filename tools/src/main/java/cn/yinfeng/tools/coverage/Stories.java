package cn.yinfeng.tools.coverage;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The proofs that stand in the sources of {@code acceptance}: {@code @Covers} on a story class or on one of its tests.
 * A claim without a test that runs is a fault, not a proof.
 */
final class Stories {
    private final Path root;
    private final List<Proof> proofs = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Stories(Path root) {
        this.root = root;
    }

    static Stories read(Path root) throws IOException {
        var stories = new Stories(root);
        Path folder = root.resolve("acceptance/src");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                stories.parse(files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList());
            }
        }
        return stories;
    }

    List<Proof> proofs() {
        return proofs;
    }

    List<String> faults() {
        return faults;
    }

    private void parse(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            for (var unit : task.parse()) {
                String source = root.relativize(Path.of(unit.getSourceFile().toUri()))
                        .toString()
                        .replace('\\', '/');
                unit.getTypeDecls().forEach(type -> readType(type, source));
            }
        }
    }

    private void readType(Tree tree, String source) {
        if (!(tree instanceof ClassTree type)) {
            return;
        }
        String name = type.getSimpleName().toString();
        boolean disabled = isAnnotated(type.getModifiers(), "Disabled");
        List<MethodTree> tests = type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> !disabled && runs(method))
                .toList();
        covers(type.getModifiers())
                .ifPresent(covers -> claim(covers, name, source, name.endsWith("Story") && !tests.isEmpty()));
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                boolean proves = name.endsWith("Story") && tests.contains(method);
                covers(method.getModifiers())
                        .ifPresent(covers -> claim(covers, name + " › " + method.getName(), source, proves));
            }
            readType(member, source);
        }
    }

    private static boolean runs(MethodTree method) {
        return Stream.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory")
                        .anyMatch(name -> isAnnotated(method.getModifiers(), name))
                && !isAnnotated(method.getModifiers(), "Disabled");
    }

    private static boolean isAnnotated(ModifiersTree modifiers, String name) {
        return annotation(modifiers, name).isPresent();
    }

    private static Optional<? extends AnnotationTree> covers(ModifiersTree modifiers) {
        return annotation(modifiers, "Covers");
    }

    private static Optional<? extends AnnotationTree> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .filter(found -> ("." + found.getAnnotationType()).endsWith("." + name))
                .findFirst();
    }

    private void claim(AnnotationTree covers, String story, String source, boolean proves) {
        if (!proves) {
            faults.add(source + ": " + story + " is no story with a test that runs, so it covers nothing");
            return;
        }
        for (ExpressionTree argument : covers.getArguments()) {
            String name =
                    argument instanceof AssignmentTree set ? set.getVariable().toString() : "value";
            var way = name.equals("recorded") ? Proof.Way.RECORDED : Proof.Way.COMPUTED;
            literals(argument instanceof AssignmentTree set ? set.getExpression() : argument, source)
                    .forEach(item -> proofs.add(new Proof(item, way, story, source)));
        }
    }

    private List<String> literals(ExpressionTree value, String source) {
        if (value instanceof NewArrayTree array && array.getInitializers() != null) {
            return array.getInitializers().stream()
                    .flatMap(each -> literals(each, source).stream())
                    .toList();
        }
        if (value instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return List.of(text);
        }
        faults.add(source + ": @Covers names its items literally, not as " + value);
        return List.of();
    }
}
