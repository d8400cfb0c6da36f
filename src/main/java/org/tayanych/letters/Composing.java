package org.tayanych.letters;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tayanych.law.Version;
import org.tayanych.papers.Block;
import org.tayanych.papers.Paper;

/** Sets what was typed into the text of a letter. What is missing is left out, or becomes a line to write on by hand. */
final class Composing {

    private static final int CORNER = 26;
    private static final int SHORT = 16;
    private static final int LONG = 40;
    private static final int WHOLE = 74;
    private static final int LINES = 3;
    private static final String TICK = "[    ]  ";
    /** A number or dash that was typed before a point, which gets its own. */
    private static final Pattern NUMBERED = Pattern.compile("^(?:[-–—•*]|\\d{1,2}[.)])\\s+");

    private final LetterForm form;
    private final Template template;
    private final LocalDate today;
    private final Function<String, Optional<Version>> law;
    private final List<Block> blocks = new ArrayList<>();
    private final Gathered gathered = new Gathered(blocks);

    /** @param law what a code of the law said on the day that counts; empty when a letter must not name it */
    Composing(LetterForm form, Template template, LocalDate today, Function<String, Optional<Version>> law) {
        this.form = form;
        this.template = template;
        this.today = today;
        this.law = law;
    }

    Paper paper() {
        String title = "";
        for (Template.Line line : template.lines()) {
            if (line.when().stream().allMatch(this::holds)) {
                boolean heads = line.part() == Template.Part.TITLE;
                title = heads ? line.words() : title;
                set(line);
            }
        }
        gathered.close();
        return new Paper(form.language(), title, blocks);
    }

    private void set(Template.Line line) {
        boolean corner = line.part() == Template.Part.TO;
        switch (line.part()) {
            case TO, TEXT, AND, ITEM, DASH -> {
                String tick = tick(line);
                boolean boxed = line.part() == Template.Part.DASH && !tick.isEmpty();
                gathered.add(boxed ? Template.Part.TEXT : line.part(), tick + filled(line.words(), corner));
            }
            case ITEMS, DASHES -> lines(line.words()).forEach(each ->
                    gathered.add(line.part() == Template.Part.ITEMS ? Template.Part.ITEM : Template.Part.DASH, each));
            default -> {
                gathered.close();
                blocks.add(alone(line));
            }
        }
    }

    private Block alone(Template.Line line) {
        return switch (line.part()) {
            case TITLE -> new Block.Heading(Block.Rank.CENTRED, filled(line.words(), false));
            case MIDDLE -> new Block.Middle(filled(line.words(), false));
            case WITNESSES -> witnesses(line.words());
            case SIGN -> new Block.Signature(form.byHand() ? Written.blankDay(form.language()) : Written.day(today, form.language()),
                    text(Slot.WORKER));
            default -> new Block.Heading(Block.Rank.SECTION, filled(line.words(), false));
        };
    }

    private Block witnesses(String heads) {
        List<String> head = Arrays.stream(heads.split("\\|")).map(String::strip).toList();
        return new Block.Table(head, List.of(
                List.of(text(Slot.WITNESS), text(Slot.WITNESS_CONTACT), ""),
                List.of(text(Slot.SECOND_WITNESS), text(Slot.SECOND_WITNESS_CONTACT), "")));
    }

    private boolean holds(Template.When when) {
        return when.not() != (when.law() ? article(when.what()).isPresent() : answered(slot(when.what()), when.codes()));
    }

    private boolean answered(Slot slot, List<String> codes) {
        boolean blank = !form.answers().has(slot);
        return blank ? form.byHand() : codes.isEmpty() || codes.stream().anyMatch(code -> form.answers().chose(slot, code));
    }

    /** A box to tick by hand, before what was left open to choose. */
    private String tick(Template.Line line) {
        boolean open = line.part() != Template.Part.AND && line.when().stream()
                .anyMatch(when -> !when.codes().isEmpty() && !when.not() && !form.answers().has(slot(when.what())));
        return open ? TICK : "";
    }

    private String filled(String words, boolean corner) {
        return Template.HOLE.matcher(words)
                .replaceAll(hole -> Matcher.quoteReplacement(hole(hole.group(1), corner)));
    }

    private String hole(String what, boolean corner) {
        if (what.equals(Template.TODAY)) {
            return form.byHand() ? Written.blankDay(form.language()) : Written.day(today, form.language());
        }
        return what.startsWith(Template.When.LAW) ? article(what).orElse("") : said(slot(what), corner);
    }

    private String said(Slot slot, boolean corner) {
        if (!form.answers().has(slot)) {
            return form.byHand() ? line(slot, corner) : "";
        }
        return slot.shape().day()
                ? form.answers().day(slot).date().map(day -> Written.day(day, form.language())).orElse("")
                : text(slot);
    }

    private String text(Slot slot) {
        String text = Normalizer.normalize(form.answers().said(slot).reveal(), Normalizer.Form.NFC);
        return slot.shape() == Shape.MONEY ? Rules.money(text).map(Written::sum).orElse("") : text;
    }

    private List<String> lines(String field) {
        Slot slot = slot(field);
        return form.answers().has(slot)
                ? text(slot).lines().map(line -> NUMBERED.matcher(line.strip()).replaceFirst(""))
                        .filter(line -> !line.isEmpty()).toList()
                : Collections.nCopies(form.byHand() ? LINES : 0, Written.line(WHOLE - TICK.length()));
    }

    private String line(Slot slot, boolean corner) {
        return switch (slot.shape()) {
            case PAST, FUTURE -> Written.blankDay(form.language());
            case MONEY -> Written.line(SHORT) + " сом";
            case STORY, LINES -> ("\n\n" + Written.line(WHOLE)).repeat(LINES).substring(1);
            default -> Written.line(corner ? CORNER : LONG);
        };
    }

    /** @param what {@code law:CODE}, for the article, or {@code law:CODE#name}, for a number that it sets */
    private Optional<String> article(String what) {
        String[] parts = what.substring(Template.When.LAW.length()).split("#");
        return law.apply(parts[0]).map(version -> parts.length == 1
                ? Articles.say(version.article(), form.language())
                : version.number(parts[1]).toPlainString().replace('.', ','));
    }

    private static Slot slot(String field) {
        return Slot.of(field).orElseThrow();
    }
}
