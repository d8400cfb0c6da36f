package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.MemberId;

/**
 * The steps of an inspection, up to the visit and at its end. Each is refused where the inspection does not stand where the step
 * begins; what a rule forbids at a door is stopped there and counted.
 */
@Component
public class Steps {

    private static final Set<State> BEFORE_VISIT = Set.of(State.DRAFT, State.APPROVAL_ASKED, State.APPROVED, State.NOTIFIED, State.BLOCKED);

    private final InspectionStore store;
    private final Stops stops;
    private final Rules rules;
    private final Vault vault;
    private final Book book;

    Steps(InspectionStore store, Stops stops, Rules rules, Vault vault, Book book) {
        this.store = store;
        this.stops = stops;
        this.rules = rules;
        this.vault = vault;
        this.book = book;
    }

    /** Today, as inspectors count it. */
    public LocalDate today() {
        return book.today();
    }

    /** Another day, or announced where it was not. Before the visit only. */
    @Transactional
    public Outcome plan(InspectionId id, Inspector by, LocalDate day, boolean unannounced) {
        return at(id, by, BEFORE_VISIT, here -> {
            store.plan(id, day, unannounced);
            note(by, id, Happening.Kind.PLANNED, here.days().planned().orElse(null), day, day);
            return done(id);
        });
    }

    /** Another ground, with the reason why it was not the right one; a plan that a rule stopped may go on by it. */
    @Transactional
    public Outcome ground(InspectionId id, Inspector by, Ground ground, Secret reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Outcome.Why.NO_REASON);
        }
        return at(id, by, BEFORE_VISIT, here -> {
            store.ground(id, ground);
            book.add(id, by.id(), because(id, by, reason, Happening.Kind.GROUND_CHANGED).change(here.ground(), ground));
            return done(id);
        });
    }

    /** The inspector asks somebody else to say yes. The first door: a rule may stop it here. */
    @Transactional
    public Outcome askApproval(InspectionId id, Inspector by) {
        return at(id, by, Set.of(State.DRAFT), here -> through(here, by, Rule.Door.APPROVAL, () -> {
            store.asked(id, by.id());
            return moved(here, by, State.APPROVAL_ASKED, Happening.Kind.APPROVAL_ASKED);
        }));
    }

    /** Somebody else, who may approve visits, says yes. */
    @Transactional
    public Outcome approve(InspectionId id, Inspector by) {
        return second(id, by, here -> through(here, by, Rule.Door.APPROVAL, () -> {
            store.approved(id, by.id());
            return moved(here, by, State.APPROVED, Happening.Kind.APPROVED);
        }));
    }

    /** Somebody else says not yet, and why: it is a draft again. */
    @Transactional
    public Outcome sendBack(InspectionId id, Inspector by, Secret reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Outcome.Why.NO_REASON);
        }
        return second(id, by, here -> {
            book.add(id, by.id(), because(id, by, reason, Happening.Kind.SENT_BACK));
            return store.move(id, State.APPROVAL_ASKED, State.DRAFT) ? done(id) : gone();
        });
    }

    /** Consent was asked for, or came. */
    @Transactional
    public Outcome consent(InspectionId id, Inspector by, boolean given, LocalDate day) {
        return at(id, by, BEFORE_VISIT, here -> {
            Optional<LocalDate> asked = here.days().consentAsked();
            if (wrongDay(day) || given && asked.filter(first -> day.isBefore(first)).isPresent()) {
                return Outcome.refused(Outcome.Why.DAY);
            }
            store.write(id, given ? InspectionStore.Day.CONSENT_GIVEN_ON : InspectionStore.Day.CONSENT_ASKED_ON, day);
            note(by, id, given ? Happening.Kind.CONSENT_GIVEN : Happening.Kind.CONSENT_ASKED, null, null, day);
            return done(id);
        });
    }

    /** The employer is told of the visit. The second door. */
    @Transactional
    public Outcome notice(InspectionId id, Inspector by, LocalDate day) {
        return at(id, by, Set.of(State.APPROVED), here -> {
            if (here.unannounced() || here.days().started().isPresent()) {
                return Outcome.refused(Outcome.Why.UNANNOUNCED);
            }
            if (wrongDay(day)) {
                return Outcome.refused(Outcome.Why.DAY);
            }
            return through(here, by, Rule.Door.NOTICE, () -> {
                store.write(id, InspectionStore.Day.NOTICE_SENT_ON, day);
                note(by, id, Happening.Kind.NOTICE_SENT, null, null, day);
                return store.move(id, State.APPROVED, State.NOTIFIED) ? done(id) : gone();
            });
        });
    }

    /** The inspector sets out. The third door; after it, what is written down at the workplace is always taken. */
    @Transactional
    public Outcome setOut(InspectionId id, Inspector by) {
        return at(id, by, Set.of(State.APPROVED, State.NOTIFIED), here -> here.days().started().isPresent()
                ? done(id)
                : through(here, by, Rule.Door.VISIT, () -> {
                    store.write(id, InspectionStore.Day.STARTED_ON, book.today());
                    note(by, id, Happening.Kind.VISIT_STARTED, null, null, book.today());
                    return done(id);
                }));
    }

    /** A stopped inspection is looked at again: when nothing forbids it any more it goes on from where it was stopped. */
    @Transactional
    public Outcome lift(InspectionId id, Inspector by, Secret reason) {
        return at(id, by, Set.of(State.BLOCKED), here -> {
            Stops.Open stop = stops.open(id).orElseThrow();
            Optional<Rule> still = rules.forbidding(here, stop.door(), day(here, stop.door()));
            if (still.isPresent() && still.get().code().equals(stop.rule())) {
                return new Outcome.Blocked(id, still.get());
            }
            Optional<Sealed> why = reason.isBlank()
                    ? Optional.empty()
                    : Optional.of(key(id, by).seal(reason, InspectionField.INSPECTION_REASON, stop.id()));
            stops.lift(stop, by.id(), book.today(), why);
            book.add(id, by.id(), Book.Line.of(Happening.Kind.LIFTED, id.value()).change(stop.rule(), stop.from()).on(book.today()));
            still.ifPresent(other -> stop(by, here, stop.from(), stop.door(), other));
            return still.<Outcome>map(other -> new Outcome.Blocked(id, other)).orElseGet(() -> done(id));
        });
    }

    /** Nobody looked at the workplace. Not being let in is a result of its own; everything else closes the inspection. */
    @Transactional
    public Outcome notVisited(InspectionId id, Inspector by, WhyNoVisit why, Secret reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Outcome.Why.NO_REASON);
        }
        boolean refused = why == WhyNoVisit.ENTRY_REFUSED;
        Set<State> from = refused ? Set.of(State.APPROVED, State.NOTIFIED) : BEFORE_VISIT;
        return at(id, by, from, here -> {
            stops.open(id).ifPresent(stop -> stops.giveUp(stop, by.id(), book.today()));
            store.notVisited(id, why);
            book.add(id, by.id(), because(id, by, reason, Happening.Kind.NOT_VISITED).change(here.state(), why).on(book.today()));
            return refused ? moveOn(here, State.REFUSED) : close(here, by);
        });
    }

    /** Nothing more is to be done: after a visit without findings, after the act was delivered, after entry was refused. */
    @Transactional
    public Outcome close(InspectionId id, Inspector by) {
        return at(id, by, Set.of(State.VISITED, State.DELIVERED, State.REFUSED), here -> close(here, by));
    }

    private Outcome close(Inspection here, Inspector by) {
        if (!store.move(here.id(), here.state(), State.CLOSED)) {
            return gone();
        }
        store.write(here.id(), InspectionStore.Day.CLOSED_ON, book.today());
        note(by, here.id(), Happening.Kind.CLOSED, here.state(), State.CLOSED, book.today());
        book.tell(new InspectionClosed(here.id(), here.organisation(), book.now()));
        return done(here.id());
    }

    private Outcome second(InspectionId id, Inspector by, Function<Inspection, Outcome> step) {
        return at(id, by, Set.of(State.APPROVAL_ASKED), here -> {
            if (!by.may(Right.APPROVE_VISITS)) {
                return Outcome.refused(Outcome.Why.NOT_YOURS);
            }
            Optional<MemberId> asked = store.askedBy(id);
            boolean own = asked.filter(by.id()::equals).isPresent() || here.inspector().equals(by.id());
            return own ? Outcome.refused(Outcome.Why.SAME_PERSON) : step.apply(here);
        });
    }

    private Outcome through(Inspection here, Inspector by, Rule.Door door, java.util.function.Supplier<Outcome> step) {
        Optional<Rule> rule = rules.forbidding(here, door, day(here, door));
        if (rule.isEmpty()) {
            return step.get();
        }
        stop(by, here, here.state(), door, rule.get());
        return new Outcome.Blocked(here.id(), rule.get());
    }

    private void stop(Inspector by, Inspection here, State from, Rule.Door door, Rule rule) {
        stops.add(here.id(), from, rule.code(), door, book.today());
        note(by, here.id(), Happening.Kind.BLOCKED, from, rule.code(), book.today());
        book.tell(new InspectionBlocked(here.id(), here.organisation(), book.now()));
    }

    /** Before the visit a rule is held against the day it is meant for; at the visit against today. */
    private LocalDate day(Inspection here, Rule.Door door) {
        LocalDate today = book.today();
        return door == Rule.Door.VISIT ? today : here.days().planned().filter(meant -> meant.isAfter(today)).orElse(today);
    }

    private Outcome at(InspectionId id, Inspector by, Set<State> from, Function<Inspection, Outcome> step) {
        return store.hold(id, by.teams())
                .filter(here -> from.contains(here.state()))
                .map(step)
                .orElseGet(Steps::gone);
    }

    private Outcome moved(Inspection here, Inspector by, State to, Happening.Kind what) {
        note(by, here.id(), what, here.state(), to, null);
        return moveOn(here, to);
    }

    private Outcome moveOn(Inspection here, State to) {
        return store.move(here.id(), here.state(), to) ? done(here.id()) : gone();
    }

    private void note(
            Inspector by, InspectionId id, Happening.Kind what, @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after, @org.jspecify.annotations.Nullable LocalDate day) {
        book.add(id, by.id(), Book.Line.of(what, id.value()).change(before, after).on(day));
    }

    private Book.Line because(InspectionId id, Inspector by, Secret reason, Happening.Kind what) {
        Book.Line line = Book.Line.of(what, id.value());
        return line.because(key(id, by).seal(reason, InspectionField.INSPECTION_REASON, line.id()));
    }

    private CaseKey key(InspectionId id, Inspector by) {
        return vault.open(id.subject(), by.keyring(), Purpose.CASE_WORK).orElseThrow();
    }

    private boolean wrongDay(LocalDate day) {
        return day.isAfter(book.today()) || day.isBefore(LocalDate.of(2000, 1, 1));
    }

    private static Outcome done(InspectionId id) {
        return new Outcome.Done(id);
    }

    private static Outcome gone() {
        return Outcome.refused(Outcome.Why.NOT_HERE);
    }

    /** The states from which nothing was seen yet, for pages. */
    public static List<State> beforeVisit() {
        return List.copyOf(BEFORE_VISIT);
    }
}
