package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small things can be read whole. A room that is full becomes two rooms. */
class SizesTest {

    private static final int FILE = 400;
    private static final int METHOD = 30;
    private static final int HANDLER = 15;
    private static final int CONSTRUCTOR = 6;
    private static final int FOLDER = 40;

    @Test
    void no_file_is_longer_than_four_hundred_lines() {
        List<String> overlong = new ArrayList<>();
        for (Path root : List.of(Sources.MAIN, Sources.TESTS, Sources.RESOURCES)) {
            for (Path file : Sources.files(root, "")) {
                if (file.toString().matches(".*\\.(java|jte|sql|scss|js)") && lines(file) > FILE) {
                    overlong.add(file + ": " + lines(file));
                }
            }
        }
        assertThat(overlong).isEmpty();
    }

    @Test
    void no_package_has_more_than_forty_files() {
        List<String> full = Sources.files(Sources.ROOMS, ".java").stream()
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                .entrySet().stream()
                .filter(folder -> folder.getValue() > FOLDER)
                .map(folder -> folder.getKey() + ": " + folder.getValue())
                .toList();
        assertThat(full).isEmpty();
    }

    @Test
    void methods_handlers_and_constructors_are_short() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = new ArrayList<>(Sources.files(Sources.ROOMS, ".java"));
            sources.addAll(Sources.files(Sources.TESTS, ".java"));
            sources.addAll(Sources.files(Sources.BENCH, ".java"));
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<String> tooLong = new ArrayList<>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Ruler(unit, positions, tooLong).scan(unit, Tree.Kind.CLASS);
            }
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        return Sources.read(file).lines().count();
    }

    /** Walks a parsed file and notes what is too long. Lines are counted between the braces. */
    private static final class Ruler extends TreeScanner<Void, Tree.Kind> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooLong;

        Ruler(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
            this.unit = unit;
            this.positions = positions;
            this.tooLong = tooLong;
        }

        @Override
        public Void visitClass(ClassTree type, Tree.Kind around) {
            return super.visitClass(type, type.getKind());
        }

        @Override
        public Void visitMethod(MethodTree method, Tree.Kind around) {
            boolean constructor = method.getReturnType() == null;
            if (constructor && around == Tree.Kind.CLASS && method.getParameters().size() > CONSTRUCTOR) {
                tooLong.add(where(method) + " has " + method.getParameters().size() + " parameters");
            }
            int most = handler(method) ? HANDLER : METHOD;
            if (method.getBody() != null && lines(method.getBody()) > most) {
                tooLong.add(where(method) + " has " + lines(method.getBody()) + " lines, " + most + " are allowed");
            }
            return super.visitMethod(method, around);
        }

        private static boolean handler(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getAnnotationType().toString().endsWith("Mapping"));
        }

        private long lines(Tree body) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, body));
            long last = map.getLineNumber(positions.getEndPosition(unit, body));
            return Math.max(0, last - first - 1);
        }

        private String where(MethodTree method) {
            long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            return Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line + " " + method.getName();
        }
    }
}
