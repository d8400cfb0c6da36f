package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Data for measuring, below {@code target/bench}. */
final class Folders {

    private Folders() {
    }

    static void ensure(String name) {
        try {
            Files.createDirectories(Path.of("target/bench", name));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static boolean isThere(String name) {
        return Files.exists(Path.of("target/bench", name));
    }

    /** As it is on disk; nothing may be running in it. */
    static void copy(String from, String to) throws IOException, InterruptedException {
        delete(to);
        String[] command = {"cp", "-a", "target/bench/" + from, "target/bench/" + to};
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("could not copy " + from);
        }
    }

    /** Leaves the unpacked programs of the database where they are. */
    static void empty(String name) throws IOException {
        ensure(name);
        try (var inside = Files.list(Path.of("target/bench", name))) {
            for (Path each : inside.filter(path -> !path.getFileName().toString().startsWith("postgres-")).toList()) {
                delete(name + "/" + each.getFileName());
            }
        }
    }

    static void delete(String name) throws IOException {
        Path folder = Path.of("target/bench", name);
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (var walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
