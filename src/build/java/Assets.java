import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import de.larsgrefer.sass.embedded.importer.ClasspathImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A step of the build: style sheets compiled from Sass, the icons that pages and classes name, and packed forms of all
 * assets, into the class path's {@code assets/}. Run with the JDK of the tool chain: see pom.xml.
 *
 * <p>Arguments: the project's folder, the folder of compiled classes, the version of lucide.
 */
final class Assets {

    private static final Pattern NAME = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"");
    private static final Pattern PRIVATE_ATTRIBUTES = Pattern.compile("\\s+(?:class|width|height|xmlns)=\"[^\"]*\"");

    private final Path project;
    private final Path assets;
    private final String icons;

    private Assets(Path project, Path classes, String lucide) {
        this.project = project;
        this.assets = classes.resolve("assets");
        this.icons = "META-INF/resources/webjars/lucide-static/" + lucide + "/icons/";
    }

    public static void main(String[] arguments) throws Exception {
        new Assets(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]).make();
    }

    private void make() throws Exception {
        Files.createDirectories(assets.resolve("icons"));
        drawIcons();
        Path mark = assets.resolveSibling("assets.made-from");
        String from = fingerprint();
        if (Files.exists(mark) && Files.readString(mark).equals(from)) {
            return;
        }
        try (SassCompiler sass = SassCompilerFactory.bundled()) {
            sass.registerImporter(new ClasspathImporter().autoCanonicalize());
            sass.setLoadPaths(List.of(rooms().toFile()));
            sass.setQuietDeps(true);
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            List.of("import", "global-builtin", "color-functions", "slash-div", "if-function").forEach(sass::addSilenceDeprecation);
            sheet(sass, "site", List.of("_style.scss"));
            sheet(sass, "desk", List.of("_style.scss", "_desk.scss"));
        }
        pack();
        Files.writeString(mark, from);
    }

    private Path rooms() {
        return project.resolve("src/main/resources/rooms");
    }

    /** The room's own entry, then what the other rooms add. */
    private void sheet(SassCompiler sass, String name, List<String> fromRooms) throws Exception {
        StringBuilder entry = new StringBuilder("@import \"site/style/" + name + "\";\n");
        for (String file : fromRooms) {
            for (Path room : sorted(rooms())) {
                if (Files.exists(room.resolve(file))) {
                    entry.append("@import \"%s/%s\";%n".formatted(room.getFileName(), file.substring(1, file.length() - 5)));
                }
            }
        }
        String css = sass.compileScssString(entry.toString()).getCss();
        Files.writeString(assets.resolve(name + ".css"), withTokens(css));
    }

    /** Colours that Sass must know while compiling become tokens that dark and high-contrast pages change. */
    private String withTokens(String css) throws IOException {
        for (String line : Files.readAllLines(rooms().resolve("site/style/tokens.txt"))) {
            if (line.startsWith("#")) {
                String[] pair = line.split("\\s+");
                css = css.replaceAll("(?i)" + pair[0] + "(?![0-9a-f])", "var(" + pair[1] + ")");
            }
        }
        return css;
    }

    private void drawIcons() throws IOException {
        var names = new TreeSet<String>();
        for (Path place : List.of(rooms(), project.resolve("src/main/java"), project.resolve("target/generated-sources"))) {
            for (Path file : files(place)) {
                if (file.toString().endsWith(".jte") || file.toString().endsWith(".java")) {
                    NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
                }
            }
        }
        for (String name : names) {
            try (InputStream icon = Assets.class.getClassLoader().getResourceAsStream(icons + name + ".svg")) {
                if (icon != null) {
                    write(assets.resolve("icons/" + name + ".svg"), drawn(new String(icon.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
    }

    private static String drawn(String svg) {
        String bare = svg.replaceAll("(?s)<!--.*?-->", "").strip();
        int end = bare.indexOf('>');
        String inside = bare.substring(end + 1).replaceAll("\\s*\\n\\s*", "").replace(" />", "/>");
        String outside = PRIVATE_ATTRIBUTES.matcher(bare.substring(0, end)).replaceAll("").replaceAll("\\s+", " ");
        return outside.replace("<svg", "<svg class=\"ty-icon\" aria-hidden=\"true\" focusable=\"false\"") + ">" + inside;
    }

    private void pack() throws IOException {
        for (Path file : files(assets)) {
            String name = file.getFileName().toString();
            if (Stream.of(".css", ".js", ".svg", ".webmanifest").anyMatch(name::endsWith) && file.getParent().equals(assets)) {
                var packed = new ByteArrayOutputStream();
                try (var gzip = new GZIPOutputStream(packed) {{ def.setLevel(Deflater.BEST_COMPRESSION); }}) {
                    gzip.write(Files.readAllBytes(file));
                }
                Files.write(assets.resolve(name + ".gz"), packed.toByteArray());
            }
        }
    }

    /** What the sheets are made from: nothing is made again while it stays the same. */
    private String fingerprint() throws Exception {
        var hash = java.security.MessageDigest.getInstance("SHA-256");
        for (Path place : List.of(rooms(), project.resolve("src/build"), project.resolve("src/main/resources/assets"))) {
            for (Path file : files(place)) {
                if (!file.toString().matches(".*\\.(jte|properties|sql)")) {
                    hash.update(file.toString().getBytes(StandardCharsets.UTF_8));
                    hash.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static void write(Path file, String content) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(content)) {
            Files.writeString(file, content);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
