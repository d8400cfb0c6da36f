package org.tayanych.letters;

import static org.tayanych.letters.Slot.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The letters there are, and what each asks for, in the order of its form. All follow the law of Kyrgyzstan. */
public enum LetterKind {
    /** To the employer: wages, final settlement, leave. */
    CLAIM(DUE, "mail",
            List.of(CLAIMS, EMPLOYER, WORKER, WORKER_ADDRESS),
            List.of(EMPLOYER_ADDRESS, PHONE, JOB, STARTED, ENDED, PERIODS, OWED, DUE, ANSWER_BY, ATTACHMENTS)),
    /** To the labour inspectorate. */
    INSPECTORATE(null, "search-check",
            List.of(BREACHES, STORY, HIDE, EMPLOYER, WORKER, WORKER_ADDRESS),
            List.of(EMPLOYER_ADDRESS, PHONE, JOB, STARTED, ENDED, OWED, ATTACHMENTS)),
    /** To the prosecutor. */
    PROSECUTOR(null, "scale",
            List.of(BREACHES, STORY, EMPLOYER, WORKER, WORKER_ADDRESS),
            List.of(OFFICE, EMPLOYER_ADDRESS, PHONE, JOB, STARTED, ENDED, OWED, ATTACHMENTS)),
    /** To the labour dispute commission of the workplace. */
    COMMISSION(LEARNT, "users",
            List.of(STRAIGHT, STORY, WISHES, EMPLOYER, WORKER, WORKER_ADDRESS),
            List.of(PHONE, JOB, LEARNT, ATTACHMENTS)),
    /** To the employer: copies of the papers about one's work. */
    DOCUMENTS(null, "files",
            List.of(PAPERS, EMPLOYER, WORKER, WORKER_ADDRESS),
            List.of(MORE_PAPERS, EMPLOYER_ADDRESS, PHONE, JOB, STARTED, ENDED)),
    /** Leaving because the employer breaks the law. */
    RESIGNATION(null, "door-open",
            List.of(GROUND, STORY, LAST_DAY, EMPLOYER, WORKER),
            List.of(FOUND_BY, FOUND_PAPER, JOB, PHONE, ATTACHMENTS)),
    /** That one really worked, with witnesses. */
    ACTUAL_WORK(null, "pencil-line",
            List.of(EMPLOYER, JOB, WORKPLACE, STARTED, WORKER, WORKER_ADDRESS),
            List.of(ENDED, HOURS, WAGE, BOSS, PHONE, EVIDENCE, WITNESS, WITNESS_CONTACT, WITNESS_SAW, SECOND_WITNESS,
                    SECOND_WITNESS_CONTACT, SECOND_WITNESS_SAW, ATTACHMENTS)),
    /** To an organisation that holds data about the worker. */
    WITHDRAWAL(null, "user-round-x",
            List.of(HOLDER, STEPS, WORKER, WORKER_ADDRESS),
            List.of(HOLDER_ADDRESS, GIVEN, CONSENT_FOR, PHONE));

    private final Optional<Slot> event;
    private final String icon;
    private final List<Slot> needed;
    private final List<Slot> wanted;

    LetterKind(@Nullable Slot event, String icon, List<Slot> needed, List<Slot> wanted) {
        this.event = Optional.ofNullable(event);
        this.icon = icon;
        this.needed = needed;
        this.wanted = wanted;
    }

    /** The letter of this name in an address. */
    public static Optional<LetterKind> of(String path) {
        return Stream.of(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** Its name in addresses and files. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its name. */
    public String key() {
        return "letters.kind." + name();
    }

    /** Name of its picture. */
    public String icon() {
        return icon;
    }

    /** What it cannot do without. */
    public List<Slot> needed() {
        return needed;
    }

    /** What may be left out. */
    public List<Slot> wanted() {
        return wanted;
    }

    public List<Slot> slots() {
        return Stream.concat(needed.stream(), wanted.stream()).toList();
    }

    boolean has(Slot slot) {
        return needed.contains(slot) || wanted.contains(slot);
    }

    /** The day whose law counts, where the letter asks for it; otherwise the day of the letter. */
    Optional<Slot> event() {
        return event;
    }

    /** Keys of what people have to know before they fill it in. */
    List<String> notes() {
        return switch (this) {
            case CLAIM, PROSECUTOR -> List.of("letters.note.limits");
            case INSPECTORATE -> List.of("letters.note.secret", "letters.note.limits");
            case COMMISSION -> List.of("letters.note.straight", "letters.note.limits");
            case RESIGNATION -> List.of("letters.note.notice");
            case ACTUAL_WORK -> List.of("letters.note.proof");
            case DOCUMENTS, WITHDRAWAL -> List.of();
        };
    }

    /** Letters against somebody who may take revenge: the question of danger stands before them. */
    public boolean risky() {
        return this != ACTUAL_WORK && this != WITHDRAWAL;
    }
}
