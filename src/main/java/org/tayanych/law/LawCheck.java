package org.tayanych.law;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tayanych.site.Bundles;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;

/**
 * Checks a law pack without starting the application: {@code ./tayanych law check <folder>}. Says everything that is
 * wrong, or that the pack can be used and what differs from the one in use. Ends with 0 when it can be used, 1 when not,
 * 2 when it was not told what to do.
 */
final class LawCheck {

    private final Words words;
    private final PrintStream out;
    private final Shelf inUse;

    /** @param inUse the folder of packs of this installation, empty for none: what the new one is compared with */
    LawCheck(Words words, PrintStream out, String inUse) {
        this.words = words;
        this.out = out;
        this.inUse = new Shelf(inUse);
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, String> environment = System.getenv();
        Words words = new Bundles().in(Language.ofTerminal(environment));
        System.exit(new LawCheck(words, out, environment.getOrDefault("TAYANYCH_LAW", "")).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("check")) {
            out.println(words.say("law.check.usage"));
            return 2;
        }
        Path folder = Path.of(arguments.getLast()).toAbsolutePath().normalize();
        List<Path> packs = Files.isRegularFile(folder.resolve("pack.yaml")) ? List.of(folder) : inside(folder);
        if (packs.isEmpty()) {
            out.println(words.say("law.check.nothing", folder.toString()));
            return 2;
        }
        return packs.stream().filter(pack -> !check(pack)).toList().isEmpty() ? 0 : 1;
    }

    private static List<Path> inside(Path folder) {
        return Packs.OURS.stream()
                .map(country -> folder.resolve(country.code()))
                .filter(Files::isDirectory)
                .toList();
    }

    private boolean check(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (Packs.OURS.stream().noneMatch(country -> country.code().equals(name))) {
            out.println(words.say("law.check.country", name));
            return false;
        }
        Country country = new Country(name);
        try {
            Pack pack = Shelf.read(country, folder);
            out.println(words.say("law.check.good", pack.name(), pack.provisions().size(), pack.rates().size()));
            differences(pack);
            return true;
        } catch (DataFile.Broken broken) {
            out.println(words.say("law.check.bad", name, broken.flaws().size()));
            DataFile.Broken.say(broken.flaws(), words).forEach(line -> out.println("  " + line));
            return false;
        }
    }

    private void differences(Pack pack) {
        Difference difference;
        try {
            difference = Difference.between(inUse.read(pack.country()), pack);
        } catch (DataFile.Broken brokenInUse) {
            difference = Difference.between(Shelf.shipped(pack.country()), pack);
        }
        if (difference.isEmpty()) {
            out.println(words.say("law.check.same"));
            return;
        }
        out.println(words.say("law.check.differs", difference.before().name()));
        DifferenceLines.of(difference, words).forEach(line -> out.println("  " + line));
    }
}
