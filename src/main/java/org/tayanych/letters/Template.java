package org.tayanych.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of one letter in one language, as its file has it: on each line what it is, when it stands there, and the words.
 *
 * <pre>
 * and [due, law:KG-PAY-LATE]: the words, with {owed} and {law:KG-PAY-LATE} filled in
 * </pre>
 *
 * @param lines from top to bottom
 */
record Template(List<Line> lines) {

    /** What a line becomes. */
    enum Part {
        /** In the corner at the right. */
        TO,
        TITLE,
        MIDDLE,
        TEXT,
        /** Goes on in the paragraph or point before it. */
        AND,
        SECTION,
        /** A numbered point. */
        ITEM,
        /** Each line of a slot, numbered. */
        ITEMS,
        /** A point with a dash. */
        DASH,
        /** Each line of a slot, with a dash. */
        DASHES,
        /** The table for witnesses to sign; the words are its heads, apart by |. */
        WITNESSES,
        SIGN
    }

    /**
     * When a line stands there.
     *
     * @param not whether it stands there otherwise
     * @param what field of a slot, or {@code law:CODE}
     * @param codes of which one has to be chosen; empty when anything will do
     */
    record When(boolean not, String what, List<String> codes) {

        static final String LAW = "law:";

        boolean law() {
            return what.startsWith(LAW);
        }
    }

    record Line(Part part, List<When> when, String words) {}

    static final Pattern HOLE = Pattern.compile("\\{([a-z-]+|law:[A-Z0-9-]+(?:#[a-z_]+)?)}");
    static final String TODAY = "today";

    private static final Pattern LINE = Pattern.compile("([a-z]+)\\s*(?:\\[([^]]*)])?\\s*(?::\\s*(.*))?");
    private static final Pattern WHEN = Pattern.compile("(!?)(law:[A-Z0-9-]+|[a-z-]+)(?:=([A-Z_]+(?:\\|[A-Z_]+)*))?");

    /** @throws IllegalStateException that names the line, when it cannot be read or names what the letter does not ask for */
    static Template read(String name, LetterKind kind, String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            if (!raw.isBlank() && !raw.startsWith("#")) {
                lines.add(line(raw.strip(), kind, name + " line " + number + ": "));
            }
        }
        return new Template(List.copyOf(lines));
    }

    /** Codes of the law that it leans on. */
    Set<String> laws() {
        Set<String> laws = new HashSet<>();
        for (Line line : lines) {
            Matcher hole = HOLE.matcher(line.words());
            while (hole.find()) {
                laws.add(hole.group(1));
            }
            line.when().forEach(when -> laws.add(when.what()));
        }
        laws.removeIf(each -> !each.startsWith(When.LAW));
        return Set.copyOf(laws.stream().map(each -> each.substring(When.LAW.length()).replaceAll("#.*", "")).toList());
    }

    private static Line line(String raw, LetterKind kind, String where) {
        Matcher read = LINE.matcher(raw);
        if (!read.matches()) {
            throw new IllegalStateException(where + "is not of the form \"part [when]: words\"");
        }
        Part part = part(read.group(1), where);
        String words = read.group(3) == null ? "" : read.group(3);
        Matcher hole = HOLE.matcher(words);
        while (hole.find()) {
            known(hole.group(1), List.of(), kind, where);
        }
        if (HOLE.matcher(words).replaceAll("").matches(".*[{}].*")) {
            throw new IllegalStateException(where + "has a brace that fills nothing in");
        }
        if (part == Part.ITEMS || part == Part.DASHES) {
            known(words, List.of(), kind, where);
        }
        return new Line(part, when(read.group(2), kind, where), words);
    }

    private static Part part(String word, String where) {
        for (Part part : Part.values()) {
            if (part.name().equalsIgnoreCase(word)) {
                return part;
            }
        }
        throw new IllegalStateException(where + "there is no part \"" + word + "\"");
    }

    private static List<When> when(@Nullable String conditions, LetterKind kind, String where) {
        List<When> all = new ArrayList<>();
        if (conditions != null) {
            for (String condition : conditions.split(",")) {
                Matcher read = WHEN.matcher(condition.strip());
                if (!read.matches()) {
                    throw new IllegalStateException(where + "the condition \"" + condition.strip() + "\" can't be read");
                }
                List<String> codes = read.group(3) == null ? List.of() : List.of(read.group(3).split("\\|"));
                known(read.group(2), codes, kind, where);
                all.add(new When(read.group(1).equals("!"), read.group(2), codes));
            }
        }
        return List.copyOf(all);
    }

    private static void known(String what, List<String> codes, LetterKind kind, String where) {
        boolean known = what.startsWith(When.LAW) || what.equals(TODAY)
                || Slot.of(what).filter(kind::has).filter(slot -> slot.codes().containsAll(codes)).isPresent();
        if (!known) {
            throw new IllegalStateException(where + "this letter asks for no \"" + what + (codes.isEmpty() ? "" : "=" + String.join("|", codes)) + "\"");
        }
    }
}
