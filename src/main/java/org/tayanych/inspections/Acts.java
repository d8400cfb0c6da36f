package org.tayanych.inspections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.papers.Paper;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Language;

/**
 * Acts of inspections. An act is drawn once: its text rests sealed as it was, in Kyrgyz and Russian, with its hash. Whatever
 * changes later is a new version beside it.
 */
@Component
public class Acts {

    private final ActStore store;
    private final InspectionStore inspections;
    private final Findings findings;
    private final ActText text;
    private final Vault vault;
    private final Book book;

    Acts(ActStore store, InspectionStore inspections, Findings findings, ActText text, Vault vault, Book book) {
        this.store = store;
        this.inspections = inspections;
        this.findings = findings;
        this.text = text;
        this.vault = vault;
        this.book = book;
    }

    /** Draws the act of what was found until now; when there is one, its next version. Refused while rivals wait. */
    @Transactional
    public Outcome draw(InspectionId id, Inspector by) {
        Optional<Inspection> held = inspections.hold(id, by.teams()).filter(found -> found.state().visited());
        if (held.isEmpty()) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        Inspection here = held.get();
        List<Finding> found = findings.of(id, by).stream().filter(Finding::counts).toList();
        if (found.stream().flatMap(each -> findings.worded(each, by).stream()).anyMatch(Findings.Worded::open)) {
            return Outcome.refused(Outcome.Why.RIVAL);
        }
        LocalDate today = book.today();
        Optional<Act> before = store.of(id, by.teams()).stream().findFirst();
        String number = before.map(Act::number).orElseGet(() -> store.number(here, today.getYear()));
        int version = before.map(Act::version).orElse(0) + 1;
        String frozen = text.write(here, found, number, before, today);
        Act act = new Act(UUID.randomUUID(), id, number, version, today, hash(frozen), Optional.empty(), Optional.empty());
        CaseKey key = vault.open(id.subject(), by.keyring(), Purpose.CASE_WORK).orElseThrow();
        store.insert(act, key.seal(Secret.of(frozen), InspectionField.INSPECTION_ACT, act.id()), by.id(), book.now());
        inspections.write(id, InspectionStore.Day.ACT_ON, here.days().act().orElse(today));
        book.add(id, by.id(), Book.Line.of(Happening.Kind.ACT_DRAWN, act.id()).change(version - 1, version).on(today));
        if (here.state() != State.ACT_DRAWN) {
            inspections.move(id, here.state(), State.ACT_DRAWN);
        }
        return new Outcome.Done(id);
    }

    /** The employer has the last version. */
    @Transactional
    public Outcome deliver(InspectionId id, Inspector by, LocalDate day, Act.How how) {
        Optional<Inspection> here = inspections.hold(id, by.teams()).filter(found -> found.state() == State.ACT_DRAWN);
        Optional<Act> act = here.flatMap(found -> store.of(id, by.teams()).stream().findFirst());
        if (act.isEmpty()) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        if (day.isAfter(book.today()) || day.isBefore(act.get().drawn())) {
            return Outcome.refused(Outcome.Why.DAY);
        }
        store.deliver(act.get().id(), id, day, how);
        inspections.move(id, State.ACT_DRAWN, State.DELIVERED);
        inspections.write(id, InspectionStore.Day.DELIVERED_ON, day);
        book.add(id, by.id(), Book.Line.of(Happening.Kind.ACT_DELIVERED, act.get().id()).change(null, how).on(day));
        book.tell(new ActDelivered(id, here.get().organisation(), book.now()));
        return new Outcome.Done(id);
    }

    /** The newest version first; none for a reader of another team. */
    public List<Act> of(InspectionId id, Inspector reader) {
        return store.of(id, reader.teams());
    }

    /** The frozen text as it was drawn, to be printed. Kyrgyz or Russian; any other language reads the Russian one. */
    public Optional<Paper> paper(InspectionId id, int version, Language language, Inspector reader) {
        return store.of(id, reader.teams()).stream().filter(act -> act.version() == version).findFirst()
                .flatMap(act -> vault.open(id.subject(), reader.keyring(), Purpose.CASE_WORK)
                        .flatMap(key -> store.text(act.id())
                                .map(sealed -> key.open(sealed, InspectionField.INSPECTION_ACT, act.id()))))
                .map(frozen -> ActText.read(frozen, language == Language.KY ? Language.KY : Language.RU));
    }

    private static String hash(String frozen) {
        try {
            byte[] bytes = frozen.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }
}
