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
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** What may be a class name, or the beginning of one that is put together. */
    private static final Pattern CLASS = Pattern.compile("[a-z][a-z0-9]*(?:(?:-|--|__)[a-z0-9]+)*(?:--|__|-)?");
    private static final Pattern IN_SELECTOR = Pattern.compile("\\.((?:govuk|ty)-[a-zA-Z0-9_-]+)");

    private final Path project;
    private final Path assets;
    private final String icons;
    private final TreeSet<String> names = new TreeSet<>();
    private final TreeSet<String> quoted = new TreeSet<>();

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
        gatherNames();
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
            List.of("import", "global-builtin", "color-functions", "slash-div").forEach(sass::addSilenceDeprecation);
            sheet(sass, "site", List.of("_style.scss"));
            sheet(sass, "desk", List.of("_style.scss", "_desk.scss"));
            for (Path room : sorted(rooms())) {
                if (Files.exists(room.resolve("_sheet.scss"))) {
                    ownSheet(sass, room.getFileName().toString());
                }
            }
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
        Files.writeString(assets.resolve(name + ".css"), withTokens(slim(used(css))));
    }

    /** What the pages of one room alone load beside the site's sheet: it is too much for everybody to pay for. */
    private void ownSheet(SassCompiler sass, String room) throws Exception {
        String css = sass.compileScssString("@import \"%s/sheet\";%n".formatted(room)).getCss();
        Files.writeString(assets.resolve(room + ".css"), slim(used(css)));
    }

    /** The sheet without the rules for classes that no page, class or script names. */
    private String used(String css) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return kept.append(css.substring(at)).toString();
            }
            int close = closing(css, open);
            String head = css.substring(at, open);
            String body = css.substring(open + 1, close);
            if (head.startsWith("@media") || head.startsWith("@supports")) {
                String inside = used(body);
                kept.append(inside.isEmpty() ? "" : head + "{" + inside + "}");
            } else {
                String selectors = Stream.of(head.split(",(?![^(]*\\))")).filter(this::isUsed).collect(Collectors.joining(","));
                kept.append(selectors.isEmpty() ? "" : selectors + "{" + body + "}");
            }
            at = close + 1;
        }
        return kept.toString();
    }

    /** Without what only GOV.UK's own typeface needs: another family for print, and smoothing. */
    private static String slim(String css) {
        return css.replaceAll("@media print\\{[^{}]*\\{font-family:sans-serif}}", "")
                .replaceAll("@supports not \\(text-wrap: ?balance\\)\\{[^{}]*\\{[^{}]*}}", "")
                .replaceAll("-(?:webkit|moz-osx)-font-smoothing:\\w+(?:;|(?=}))", "");
    }

    private boolean isUsed(String selector) {
        return IN_SELECTOR.matcher(selector).results().map(found -> found.group(1)).allMatch(name -> names.contains(name)
                || names.stream().anyMatch(start -> (start.endsWith("-") || start.endsWith("__")) && name.startsWith(start)));
    }

    private static int closing(String css, int open) {
        int depth = 1;
        int at = open;
        while (depth > 0) {
            at++;
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
        }
        return at;
    }

    /**
     * Colours that Sass must know while compiling become tokens that dark and high-contrast pages change; where a token
     * gets its value, the colour stays.
     */
    private String withTokens(String css) throws IOException {
        for (String line : Files.readAllLines(rooms().resolve("site/style/tokens.txt"))) {
            if (line.startsWith("#")) {
                String[] pair = line.split("\\s+");
                css = css.replaceAll("(?i)(?<!--ty-[a-z-]{1,16}: ?)" + pair[0] + "(?![0-9a-f])", "var(" + pair[1] + ")");
            }
        }
        return css;
    }

    /** Every word in pages, classes and scripts that can name a class of the sheets or, in quotes, an icon. */
    private void gatherNames() throws IOException {
        for (Path place : List.of(project.resolve("src/main"), project.resolve("src/build"))) {
            for (Path file : files(place)) {
                if (Stream.of(".jte", ".java", ".js").anyMatch(file.toString()::endsWith)) {
                    String text = Files.readString(file);
                    NAME.matcher(text).results().forEach(found -> quoted.add(found.group(1)));
                    CLASS.matcher(text).results().map(java.util.regex.MatchResult::group)
                            .filter(name -> name.matches("(?:govuk|ty)-.+"))
                            .forEach(names::add);
                }
            }
        }
    }

    private void drawIcons() throws IOException {
        for (String name : quoted) {
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
        hash.update(names.toString().getBytes(StandardCharsets.UTF_8));
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
