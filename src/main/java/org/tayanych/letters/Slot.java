package org.tayanych.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that letters ask for. A letter's text names a slot by its field: {@code {worker-address}}. */
public enum Slot {
    CLAIMS(Shape.BOXES, "WAGES", "SETTLEMENT", "LEAVE_MONEY", "LEAVE"),
    BREACHES(Shape.BOXES, "CONTRACT", "WAGES", "OVERTIME", "LEAVE", "SETTLEMENT", "DEDUCTIONS", "DISMISSAL", "SAFETY", "OTHER"),
    /** Whether the dispute is one that goes straight to court. */
    STRAIGHT(Shape.CHOICE, "NO", "YES"),
    PAPERS(Shape.BOXES, "CONTRACT", "HIRING", "DISMISSAL", "WAGES", "PAYSLIPS", "WORKBOOK", "SERVICE"),
    MORE_PAPERS(Shape.LINES, 600),
    GROUND(Shape.CHOICE, "ESTABLISHED", "MONTH", "AGREED"),
    /** Who established that the employer broke the law. */
    FOUND_BY(Shape.CHOICE, "INSPECTORATE", "UNION", "COURT"),
    FOUND_PAPER(Shape.LINE, 200),
    STEPS(Shape.BOXES, "STOP", "DESTROY", "TELL", "CONFIRM"),
    /** City or district of the prosecutor. */
    OFFICE(Shape.LINE, 120),
    EMPLOYER(Shape.ORGANISATION, 200),
    EMPLOYER_ADDRESS(Shape.ADDRESS, 250),
    /** Who holds the data that consent was given for. */
    HOLDER(Shape.ORGANISATION, 200),
    HOLDER_ADDRESS(Shape.ADDRESS, 250),
    WORKER(Shape.PERSON, 120),
    WORKER_ADDRESS(Shape.ADDRESS, 250),
    PHONE(Shape.PHONE, 60),
    JOB(Shape.LINE, 150),
    WORKPLACE(Shape.LINE, 250),
    STARTED(Shape.PAST),
    ENDED(Shape.PAST),
    HOURS(Shape.LINE, 200),
    WAGE(Shape.MONEY, 20),
    BOSS(Shape.LINE, 200),
    /** What was not paid, a period on each line. */
    PERIODS(Shape.LINES, 1500),
    OWED(Shape.MONEY, 20),
    DUE(Shape.PAST),
    LEARNT(Shape.PAST),
    STORY(Shape.STORY, 4000),
    WISHES(Shape.LINES, 1500),
    /** Whether the employer may hear who complained. */
    HIDE(Shape.CHOICE, "YES", "NO"),
    LAST_DAY(Shape.FUTURE),
    ANSWER_BY(Shape.FUTURE),
    GIVEN(Shape.PAST),
    CONSENT_FOR(Shape.LINE, 250),
    EVIDENCE(Shape.BOXES, "MESSAGES", "TRANSFERS", "PHOTOS", "PASS"),
    WITNESS(Shape.PERSON, 120),
    WITNESS_CONTACT(Shape.LINE, 250),
    WITNESS_SAW(Shape.STORY, 1000),
    SECOND_WITNESS(Shape.PERSON, 120),
    SECOND_WITNESS_CONTACT(Shape.LINE, 250),
    SECOND_WITNESS_SAW(Shape.STORY, 1000),
    ATTACHMENTS(Shape.LINES, 1500);

    private final Shape shape;
    private final int longest;
    private final List<String> codes;

    Slot(Shape shape) {
        this(shape, 0, new String[0]);
    }

    Slot(Shape shape, int longest) {
        this(shape, longest, new String[0]);
    }

    Slot(Shape shape, String... codes) {
        this(shape, 0, codes);
    }

    Slot(Shape shape, int longest, String[] codes) {
        this.shape = shape;
        this.longest = longest;
        this.codes = List.of(codes);
    }

    /** The slot of this field name. */
    static Optional<Slot> of(String field) {
        return Arrays.stream(values()).filter(slot -> slot.field().equals(field)).findFirst();
    }

    public Shape shape() {
        return shape;
    }

    /** Letters it may have; 0 for what is not typed. */
    int longest() {
        return longest;
    }

    /** What can be chosen. */
    public List<String> codes() {
        return codes;
    }

    /** Name of its form field, and of its place in a letter's text. */
    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its label. */
    public String key() {
        return "letters.slot." + name();
    }

    public String key(String code) {
        return "letters.choice." + name() + "." + code;
    }
}
