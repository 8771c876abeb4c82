package uk.goldenthread.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Every regular expression of the application's own sources, found by what the compiler sees. */
final class Regexes {
    private static final Set<String> CALLS = Set.of("matches", "replaceAll", "replaceFirst", "split");

    /**
     * A regular expression as it is written.
     *
     * @param where   file and what it is given to
     * @param pattern null where it is put together while the application runs
     * @param whole   true where only a whole text is compared with it, never looked for in one
     */
    record Found(String where, String pattern, boolean whole) {}

    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    private Regexes() {}

    static List<Found> in(Path sources) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            Regexes regexes = new Regexes();
            units.forEach(unit -> regexes.constants(unit));
            for (CompilationUnitTree unit : units) {
                regexes.regexes(unit);
            }
            return regexes.found;
        }
    }

    private void constants(CompilationUnitTree unit) {
        unit.accept(
                new TreeScanner<Void, String>() {
                    @Override
                    public Void visitClass(ClassTree type, String outer) {
                        for (Tree member : type.getMembers()) {
                            if (member instanceof VariableTree field && field.getInitializer() != null) {
                                constants.put(type.getSimpleName() + "." + field.getName(), field.getInitializer());
                            }
                        }
                        return super.visitClass(type, outer);
                    }
                },
                "");
    }

    private void regexes(CompilationUnitTree unit) throws IOException {
        String source = unit.getSourceFile().getCharContent(true).toString();
        String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        unit.accept(
                new TreeScanner<Void, String>() {
                    @Override
                    public Void visitClass(ClassTree type, String outer) {
                        return super.visitClass(type, type.getSimpleName().toString());
                    }

                    private String field = "";

                    @Override
                    public Void visitVariable(VariableTree variable, String type) {
                        field = variable.getName().toString();
                        return super.visitVariable(variable, type);
                    }

                    @Override
                    public Void visitAnnotation(AnnotationTree annotation, String type) {
                        if (annotation.getAnnotationType().toString().endsWith("Pattern")) {
                            annotation.getArguments().stream()
                                    .map(AssignmentTree.class::cast)
                                    .filter(a -> a.getVariable().toString().equals("regexp"))
                                    .forEach(a -> add(file + " @Pattern", a.getExpression(), type, true));
                        }
                        return super.visitAnnotation(annotation, type);
                    }

                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree call, String type) {
                        if (call.getMethodSelect() instanceof MemberSelectTree select
                                && !call.getArguments().isEmpty()) {
                            String name = select.getIdentifier().toString();
                            boolean compiles = name.equals("compile")
                                    && select.getExpression().toString().endsWith("Pattern");
                            // A matcher's own replaceFirst takes what is put in, not what is looked for.
                            int texts = name.startsWith("replace") ? 2 : 1;
                            if (compiles
                                    || CALLS.contains(name)
                                            && call.getArguments().size() == texts) {
                                add(
                                        file + " " + name,
                                        call.getArguments().get(0),
                                        type,
                                        name.equals("matches") || compiles && isWhole(source, field));
                            }
                        }
                        return super.visitMethodInvocation(call, type);
                    }
                },
                "");
    }

    /** Whether the matchers of a field are asked for whole texts alone; where that cannot be seen, they are not. */
    private static boolean isWhole(String source, String field) {
        var uses = Pattern.compile("(?:Matcher (\\w+) = )?\\b" + field + "\\s*\\.matcher\\([^;]*;")
                .matcher(source);
        boolean used = false;
        while (uses.find()) {
            used = true;
            String name = uses.group(1);
            if (name == null ? !uses.group().contains(".matches()") : looksFor(source, name)) {
                return false;
            }
        }
        return used;
    }

    private static boolean looksFor(String source, String matcher) {
        return Pattern.compile("\\b" + matcher + "\\.(find|lookingAt|replace\\w+|results|hitEnd)\\(")
                .matcher(source)
                .find();
    }

    private void add(String where, ExpressionTree expression, String type, boolean whole) {
        found.add(new Found(where, value(expression, type), whole));
    }

    /** The text of a constant expression; null for what only the running application knows. */
    private String value(ExpressionTree expression, String type) {
        if (expression instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (expression instanceof ParenthesizedTree inner) {
            return value(inner.getExpression(), type);
        }
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            String left = value(sum.getLeftOperand(), type);
            String right = value(sum.getRightOperand(), type);
            return left == null || right == null ? null : left + right;
        }
        if (expression instanceof IdentifierTree name) {
            return constant(type, name.getName().toString());
        }
        if (expression instanceof MemberSelectTree select) {
            return constant(
                    select.getExpression().toString(), select.getIdentifier().toString());
        }
        return null;
    }

    private String constant(String type, String name) {
        ExpressionTree value = constants.get(type + "." + name);
        return value == null ? null : value(value, type);
    }

    /** Those of the screens, as the screens' own test has listed them: {@code frontend/src/patterns.json}. */
    static List<Found> ofScreens(Path list) {
        try {
            List<Found> all = new ArrayList<>();
            new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(list.toFile())
                    .forEach(entry -> all.add(new Found("screen " + entry.asText(), screen(entry.asText()), false)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Java writes it: what stands between the strokes, with the flag for small and capital letters. */
    private static String screen(String literal) {
        int end = literal.lastIndexOf('/');
        return (literal.indexOf('i', end) > 0 ? "(?i)" : "")
                + literal.substring(1, end).replace("\\/", "/");
    }
}
