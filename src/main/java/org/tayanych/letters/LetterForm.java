package org.tayanych.letters;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tayanych.papers.Format;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Language;

/**
 * A letter's form as it was filled in.
 *
 * @param language of the letter, whatever the page's is
 * @param asTyped whether to print what looks wrong but may be right
 * @param byHand whether what is missing becomes a line to write on
 */
public record LetterForm(LetterKind kind, Language language, Answers answers, boolean asTyped, boolean byHand, Format format) {

    /** The languages that letters are written in. */
    public static final List<Language> LANGUAGES = List.of(Language.KY, Language.RU);

    /** Nothing filled in but what nearly everybody wants. */
    public static LetterForm blank(LetterKind kind, Language page) {
        Answers answers = Answers.blank().choose(Slot.HIDE, List.of("YES")).choose(Slot.STEPS, Slot.STEPS.codes());
        return new LetterForm(kind, written(page), answers, false, false, Format.PDF);
    }

    public static LetterForm of(LetterKind kind, Language page, Typed typed) {
        Language language = typed.code("letter").flatMap(Language::of).filter(LANGUAGES::contains).orElse(written(page));
        Optional<String> button = typed.code("as");
        return new LetterForm(kind, language, Answers.of(kind, typed), typed.ticked("astyped"),
                button.filter("hand"::equals).isPresent(), button.flatMap(Format::of).orElse(Format.PDF));
    }

    private static Language written(Language page) {
        return page == Language.KY ? Language.KY : Language.RU;
    }

    public List<Option> languages() {
        return LANGUAGES.stream().map(each -> Option.of(each.code(), each.ownName(), each == language)).toList();
    }

    public List<Option> options(Page page, Slot slot) {
        return slot.codes().stream()
                .map(code -> Option.of(code, page.say(slot.key(code)), answers.chose(slot, code)))
                .toList();
    }

    public String label(Page page, Slot slot) {
        return kind.needed().contains(slot) ? page.say(slot.key()) : page.say("letters.optional", page.say(slot.key()));
    }

    /** Null when the field needs no hint. */
    public @Nullable String hint(Page page, Slot slot) {
        String key = "letters.hint." + slot.name();
        return page.shell().words().has(key) ? page.say(key) : null;
    }

    /** Whether something that looks wrong was found, or was let pass before: then the box to let it pass is shown. */
    public boolean doubted(Page page) {
        return asTyped || page.problems().all().stream().anyMatch(problem -> Doubts.KEYS.contains(problem.key()));
    }

    public List<Option> pass(Page page) {
        return List.of(Option.of("yes", page.say("letters.astyped"), asTyped));
    }

    /** What people have to know before they fill this one in; in the order to show. */
    public List<String> notes(Page page) {
        return kind.notes().stream().map(page::say).toList();
    }
}
