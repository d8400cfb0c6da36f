package org.tayanych.letters;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.site.Problems;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Money;

/** Checks what was typed for a letter, field by field. Every sentence begins with the field's own label. */
final class Rules {

    /** No day of anybody's working life lies before it. */
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int MOST_LINES = 20;
    private static final int LEAST_DIGITS = 3;
    private static final int MOST_DIGITS = 15;

    private final LetterForm form;
    private final LocalDate today;
    private final Words words;
    private final Problems problems = Problems.none();

    private Rules(LetterForm form, LocalDate today, Words words) {
        this.form = form;
        this.today = today;
        this.words = words;
    }

    /** @param words of the page, for the labels */
    static Problems check(LetterForm form, LocalDate today, Words words) {
        Rules rules = new Rules(form, today, words);
        form.kind().slots().forEach(rules::slot);
        rules.together();
        return rules.problems;
    }

    private void slot(Slot slot) {
        if (!form.answers().has(slot)) {
            if (form.kind().needed().contains(slot) && !form.byHand()) {
                wrong(slot, "letters.missing");
            }
        } else if (slot.shape().day()) {
            form.answers().day(slot).date().ifPresentOrElse(day -> day(slot, day), () -> wrong(slot, "letters.wrong.day"));
        } else if (slot.shape().typed()) {
            typed(slot, form.answers().said(slot).reveal());
        }
    }

    private void day(Slot slot, LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            wrong(slot, "letters.wrong.long_ago");
        } else if (slot.shape() == Shape.PAST && day.isAfter(today)) {
            wrong(slot, "letters.wrong.future");
        } else if (slot.shape() == Shape.FUTURE && day.isBefore(today)) {
            wrong(slot, "letters.wrong.past");
        } else if (slot.shape() == Shape.FUTURE && day.isAfter(today.plusYears(1))) {
            wrong(slot, "letters.wrong.far");
        }
    }

    private void typed(Slot slot, String text) {
        Optional<String> wrong = wrong(slot.shape(), text);
        if (text.codePointCount(0, text.length()) > slot.longest()) {
            wrong(slot, "letters.wrong.long", slot.longest());
        } else if (wrong.isPresent()) {
            wrong(slot, wrong.get());
        } else if (!form.asTyped()) {
            Doubts.about(slot.shape(), text).ifPresent(doubt -> wrong(slot, doubt));
        }
    }

    private static Optional<String> wrong(Shape shape, String text) {
        return switch (shape) {
            case PERSON -> unless(text.matches("[\\p{L}\\p{M}\\s.'’ʻʼ‘-]+") && letters(text) > 1, "letters.wrong.name");
            case ORGANISATION -> unless(letters(text) > 1, "letters.wrong.organisation");
            case PHONE -> unless(phone(text), "letters.wrong.phone");
            case MONEY -> unless(money(text).isPresent(), "letters.wrong.money");
            case LINES -> unless(text.lines().filter(line -> !line.isBlank()).count() <= MOST_LINES, "letters.wrong.lines");
            default -> Optional.empty();
        };
    }

    private void together() {
        Answers answers = form.answers();
        Optional<LocalDate> started = answers.day(Slot.STARTED).date();
        if (started.isPresent() && answers.day(Slot.ENDED).date().filter(started.get()::isAfter).isPresent()) {
            wrong(Slot.ENDED, "letters.wrong.order");
        }
        if (answers.chose(Slot.STRAIGHT, "YES")) {
            wrong(Slot.STRAIGHT, "letters.wrong.straight");
        }
        if (answers.chose(Slot.GROUND, "ESTABLISHED") && !form.byHand()) {
            missing(Slot.FOUND_BY);
            missing(Slot.FOUND_PAPER);
        }
        LocalDate earliest = today.plusMonths(1);
        if (answers.chose(Slot.GROUND, "MONTH") && answers.day(Slot.LAST_DAY).date().filter(earliest::isAfter).isPresent()) {
            wrong(Slot.LAST_DAY, "letters.wrong.month", earliest);
        }
    }

    private void missing(Slot slot) {
        if (!form.answers().has(slot)) {
            wrong(slot, "letters.missing");
        }
    }

    private void wrong(Slot slot, String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = words.say(slot.key());
        System.arraycopy(more, 0, arguments, 1, more.length);
        if (slot.shape().day()) {
            problems.addDate(slot.field(), key, arguments);
        } else {
            problems.add(slot.field(), key, arguments);
        }
    }

    /** An amount in som above zero; digits of any width, spaces, a comma or a point. */
    static Optional<Money> money(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("(?iu)\\s*(сом|som|kgs)\\.?$", "");
        return Money.typed(plain, "KGS").filter(money -> !money.zero());
    }

    private static boolean phone(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        long digits = plain.chars().filter(Character::isDigit).count();
        return plain.matches("[0-9+()\\s,;/.-]+") && digits >= LEAST_DIGITS && digits <= 2 * MOST_DIGITS;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static Optional<String> unless(boolean right, String otherwise) {
        return right ? Optional.empty() : Optional.of(otherwise);
    }
}
