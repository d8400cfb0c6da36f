package org.tayanych.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.law.Mark;
import org.tayanych.law.Packs;
import org.tayanych.law.Version;
import org.tayanych.papers.Paper;
import org.tayanych.site.Problems;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;

/**
 * Checks what was typed and writes the letter. An article stands in it only when it was read in the text of the Labour Code
 * and was in force on the day that counts; otherwise the sentence does without.
 */
@Component
public class Letters {

    private static final ZoneId HERE = ZoneId.of("Asia/Bishkek");
    /** Acts of the pack that are editions of the Labour Code. */
    private static final String CODE = "KG-LC";

    private final Map<LetterKind, Map<Language, Template>> templates = new EnumMap<>(LetterKind.class);
    private final Packs packs;
    private final Clock clock;

    Letters(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
        for (LetterKind kind : LetterKind.values()) {
            Map<Language, Template> texts = new EnumMap<>(Language.class);
            LetterForm.LANGUAGES.forEach(language -> texts.put(language, read(kind, language)));
            templates.put(kind, texts);
        }
    }

    /** What is wrong with the form; what only looks wrong counts until the worker lets it pass. @param words of the page */
    public Problems check(LetterForm form, Words words) {
        return Rules.check(form, today(), words);
    }

    /** The letter. After {@link #check} found nothing. */
    public Paper write(LetterForm form) {
        LocalDate event = form.kind().event().flatMap(slot -> form.answers().day(slot).date()).orElse(today());
        return new Composing(form, template(form.kind(), form.language()), today(), code -> law(code, event)).paper();
    }

    /** Today, as people in Kyrgyzstan date their letters. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /** A sum as letters write it: "30 000 сом"; in other currencies as pages do. */
    public static String sum(Money money, Words words) {
        return money.currency().getCurrencyCode().equals("KGS") ? Written.sum(money) : words.money(money);
    }

    Template template(LetterKind kind, Language language) {
        return Optional.ofNullable(templates.get(kind)).map(texts -> texts.get(language)).orElseThrow();
    }

    private Optional<Version> law(String code, LocalDate event) {
        return packs.of(Country.KG).flatMap(pack -> pack.on(code, event))
                .filter(version -> version.mark() == Mark.READ && version.act().code().startsWith(CODE));
    }

    private static Template read(LetterKind kind, Language language) {
        String name = kind.path() + "_" + language.code() + ".txt";
        try (InputStream file = Letters.class.getResourceAsStream("/rooms/letters/letters/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the letter is missing: " + name);
            }
            return Template.read(name, kind, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
