package org.tayanych.referrals;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.tayanych.clues.Clues;
import org.tayanych.referrals.Piece.Label;

/** "These facts could point to you": what in a dossier could lead an employer or an informer to the worker. */
public enum Exposure {
    /** The workplace is named together with what happened there: in a small team everybody knows who it was. */
    WORKPLACE_AND_STORY,
    /** The words themselves name the employer, although the employer is not among the chosen parts. */
    EMPLOYER_IN_WORDS,
    /** The name or the way to reach the worker goes along. */
    NAMES_THE_WORKER,
    /** The name stands in the words, although it is not among the chosen parts. */
    NAME_IN_WORDS,
    /** A photo or a paper can show a face, a hand, a shift list. */
    FILES,
    /** Everything that is added later is read there too. */
    WHOLE_CASE;

    private static final Set<Label> WORDS = EnumSet.of(Label.NARRATIVE, Label.FROM_WORKER, Label.FROM_TEAM, Label.SUMMARY);

    /** @param all everything the case holds, to find names in @param chosen what would be sent */
    static Set<Exposure> of(Extent extent, Collection<Piece> chosen, Collection<Piece> all) {
        EnumSet<Exposure> found = EnumSet.noneOf(Exposure.class);
        if (extent == Extent.WHOLE) {
            found.add(WHOLE_CASE);
        }
        boolean words = chosen.stream().anyMatch(piece -> WORDS.contains(piece.label()));
        boolean employer = has(chosen, Part.EMPLOYER);
        if (employer && words) {
            found.add(WORKPLACE_AND_STORY);
        }
        if (!employer && saidInWords(chosen, all, Label.EMPLOYER_NAME)) {
            found.add(EMPLOYER_IN_WORDS);
        }
        if (has(chosen, Part.NAME) || has(chosen, Part.CONTACT)) {
            found.add(NAMES_THE_WORKER);
        }
        if (!has(chosen, Part.NAME) && saidInWords(chosen, all, Label.NAME)) {
            found.add(NAME_IN_WORDS);
        }
        if (has(chosen, Part.FILES)) {
            found.add(FILES);
        }
        return found;
    }

    private static boolean has(Collection<Piece> chosen, Part part) {
        return chosen.stream().anyMatch(piece -> piece.part() == part);
    }

    /** Whether that name stands in the chosen words. */
    private static boolean saidInWords(Collection<Piece> chosen, Collection<Piece> all, Label name) {
        return all.stream().filter(piece -> piece.label() == name).anyMatch(piece -> chosen.stream()
                .filter(words -> WORDS.contains(words.label()))
                .anyMatch(words -> Clues.names(words.words(), piece.words())));
    }
}
