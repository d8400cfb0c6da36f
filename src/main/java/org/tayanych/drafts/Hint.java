package org.tayanych.drafts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.tayanych.clues.Clue;
import org.tayanych.clues.Clues;
import org.tayanych.complaints.Attachment;
import org.tayanych.complaints.Leaves;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Identity;

/**
 * "This could point to you": said to whoever gives no name, or wants it kept among us, before the story is sent. Found in memory,
 * in the draft alone, and kept nowhere.
 *
 * @param page where it can be changed
 * @param kind name of what was found, for the sentence
 * @param words as they stand there; nothing for files
 */
public record Hint(DraftPage page, String kind, Secret words) {

    /** What an answer can be found in, and the page it is changed on. */
    private record Told(DraftPage page, String name) {}

    private static final List<Told> TOLD = List.of(
            new Told(DraftPage.WORDS, "words"),
            new Told(DraftPage.EMPLOYER, "place"),
            new Told(DraftPage.EMPLOYER, "employer"),
            new Told(DraftPage.SAFE, "first"));

    /** Empty for whoever gives the name to be used. The first of each kind, in the order of the pages. */
    public static List<Hint> of(Draft draft, List<Attachment> files) {
        Leaves contact = draft.on(DraftPage.CONTACT);
        if (contact.oneOf(Identity.class, "identity").filter(Identity.NAMED::equals).isPresent()) {
            return List.of();
        }
        List<Hint> hints = new ArrayList<>();
        EnumSet<Clue> said = EnumSet.noneOf(Clue.class);
        for (Told told : TOLD) {
            Secret text = draft.on(told.page()).secret(told.name());
            Secret place = draft.on(DraftPage.EMPLOYER).secret("place");
            Clues.in(text, contact.secret("name"), place).stream()
                    .filter(found -> said.add(found.clue()))
                    .forEach(found -> hints.add(new Hint(told.page(), found.clue().name(), found.words())));
        }
        if (files.stream().anyMatch(file -> !file.audio())) {
            hints.add(new Hint(DraftPage.FILES, "FILES", Secret.NOTHING));
        }
        return List.copyOf(hints);
    }
}
