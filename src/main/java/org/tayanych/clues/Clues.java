package org.tayanych.clues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tayanych.vault.Secret;

/** Finds clues in words of any of the six languages. Finds the usual ones, and never all: people are asked to look themselves. */
public final class Clues {

    private static final int WHOLE = 3;

    private Clues() {
    }

    /** @param words the place in the text, as it stands there */
    public record Found(Clue clue, Secret words) {}

    /**
     * The first clue of each kind.
     *
     * @param text what was told
     * @param name of the one who told it, where it was given; may be nothing
     * @param place other words that say where it was; may be nothing
     */
    public static List<Found> in(Secret text, Secret name, Secret place) {
        String folded = Alike.of(text.reveal());
        List<Found> found = new ArrayList<>();
        spot(folded, name).or(() -> first(Traces.OWN_NAME, folded, any -> true))
                .ifPresent(at -> found.add(cut(Clue.NAME, text, at)));
        first(Traces.PHONE, folded, Clues::callable).ifPresent(at -> found.add(cut(Clue.PHONE, text, at)));
        first(Traces.ADDRESS, folded, any -> true).ifPresent(at -> found.add(cut(Clue.ADDRESS, text, at)));
        first(Traces.DAY, folded, any -> true).ifPresent(at -> found.add(cut(Clue.DAY, text, at)));
        first(Traces.FEW, folded, any -> true).ifPresent(at -> found.add(cut(Clue.FEW_PEOPLE, text, at)));
        if (Traces.VILLAGE.matcher(folded + "\n" + Alike.of(place.reveal())).find()) {
            first(Traces.JOB, folded, any -> true).ifPresent(at -> found.add(cut(Clue.JOB_IN_VILLAGE, text, at)));
        }
        return List.copyOf(found);
    }

    /** Whether any part of this name stands in the text: as the beginning of a word, because names take endings here. */
    public static boolean names(Secret text, Secret name) {
        return spot(Alike.of(text.reveal()), name).isPresent();
    }

    private static Optional<MatchResult> spot(String folded, Secret name) {
        String parts = Arrays.stream(Alike.of(name.reveal()).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> part.length() >= WHOLE)
                .map(part -> part.length() == WHOLE ? part + "(?![\\p{L}\\p{N}])" : part + "\\p{L}*")
                .collect(Collectors.joining("|"));
        return parts.isEmpty()
                ? Optional.empty()
                : first(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + parts + ")"), folded, any -> true);
    }

    private static Optional<MatchResult> first(Pattern pattern, String folded, Predicate<MatchResult> fits) {
        return pattern.matcher(folded).results().filter(fits).findFirst();
    }

    /** Nine to fifteen digits that are neither a round sum nor days in a row. */
    private static boolean callable(MatchResult place) {
        String digits = place.group().replaceAll("\\D", "");
        return digits.length() >= 9 && !digits.endsWith("000") && !Traces.DAY.matcher(place.group()).find()
                && !place.group().matches("(?:19|20)\\d\\d(?:[ -]+(?:19|20)\\d\\d)+");
    }

    private static Found cut(Clue clue, Secret text, MatchResult at) {
        return new Found(clue, Secret.of(text.reveal().substring(at.start(), at.end())));
    }
}
