package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.checklists.Checklist;
import org.tayanych.checklists.Checklists;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;

/**
 * The visit itself: the checklists it is done with, and what came back from the workplace. A sheet is taken once, however often
 * it is sent: its id is drawn where it is written.
 */
@Component
public class Visits {

    /** An answer to a question of a checklist. */
    public enum Said {
        YES,
        /** Proposes a finding. */
        NO,
        NOT_APPLICABLE
    }

    /** @param note what the inspector wrote beside it */
    public record Given(String checklist, String question, Said said, Secret note) {}

    /**
     * What was written down at the workplace.
     *
     * @param sync drawn where it was written
     * @param workers who worked there that day
     */
    public record Sheet(
            UUID sync, LocalDate day, int workers, Secret notes, List<Given> answers, List<Findings.Entry> findings) {}

    /** A question that was answered with no, and for which no finding was written yet. */
    public record Proposal(Checklist list, Checklist.Question question) {}

    /** The list that hides what a visit was meant for. */
    public static final String GENERAL = "GENERAL";

    private static final Set<State> SET_OUT = Set.of(State.APPROVED, State.NOTIFIED);

    private final VisitStore store;
    private final InspectionStore inspections;
    private final Findings findings;
    private final Checklists checklists;
    private final Vault vault;
    private final Book book;

    Visits(VisitStore store, InspectionStore inspections, Findings findings, Checklists checklists, Vault vault, Book book) {
        this.store = store;
        this.inspections = inspections;
        this.findings = findings;
        this.checklists = checklists;
        this.vault = vault;
        this.book = book;
    }

    /** The newest lists of the inspectorate's country, to choose from; the general one first. */
    public List<Checklist> offered(Inspection inspection) {
        return checklists.newest(inspection.place().country()).stream()
                .sorted(Comparator.comparing(list -> !list.code().equals(GENERAL)))
                .toList();
    }

    /** Chooses what the visit is done with, in the versions of today; a list once chosen keeps its version. */
    @Transactional
    public Outcome choose(InspectionId id, Inspector by, List<String> codes) {
        Optional<Inspection> here = inspections.hold(id, by.teams()).filter(found -> found.days().visited().isEmpty());
        if (here.isEmpty()) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        List<Checklist> lists = offered(here.get()).stream().filter(list -> codes.contains(list.code())).toList();
        if (lists.size() != Set.copyOf(codes).size() || lists.isEmpty()) {
            return Outcome.refused(Outcome.Why.NO_CHECKLIST);
        }
        lists.forEach(list -> store.choose(id, list));
        return new Outcome.Done(id);
    }

    /** The lists it is done with, in their versions. */
    public List<Checklist> chosen(Inspection inspection) {
        return store.chosen(inspection.id()).entrySet().stream()
                .flatMap(each -> checklists.find(each.getKey(), each.getValue()).stream())
                .toList();
    }

    /** Whether the page of the visit takes anything: somebody set out, and the inspection is not closed. */
    public boolean takes(Inspection here) {
        return here.state().visited() || SET_OUT.contains(here.state()) && here.days().started().isPresent();
    }

    /** Takes a sheet. A sheet that came before is taken for done; findings that somebody else changed meanwhile stay as rivals. */
    @Transactional
    public Outcome take(InspectionId id, Inspector by, Sheet sheet) {
        Optional<Inspection> held = inspections.hold(id, by.teams());
        if (held.isPresent() && store.has(sheet.sync(), id)) {
            return new Outcome.Done(id);
        }
        Optional<Inspection> here = held.filter(this::takes);
        if (here.isEmpty()) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        Optional<Outcome.Why> wrong = wrong(here.get(), sheet);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        if (!store.once(sheet.sync(), id, by.id(), book.now())) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        CaseKey key = vault.open(id.subject(), by.keyring(), Purpose.CASE_WORK).orElseThrow();
        visited(here.get(), by, sheet, key);
        answers(here.get(), sheet, key);
        Inspection now = inspections.find(id, by.teams()).orElseThrow();
        sheet.findings().forEach(entry -> findings.put(now, by, entry));
        book.add(id, by.id(), Book.Line.of(Happening.Kind.SYNCED, sheet.sync()).on(sheet.day()));
        return new Outcome.Done(id);
    }

    /** The last answer to each question. */
    public List<Given> answers(Inspection inspection, Inspector reader) {
        Map<String, Given> last = new LinkedHashMap<>();
        vault.open(inspection.id().subject(), reader.keyring(), Purpose.CASE_WORK)
                .map(key -> store.answers(inspection.id(), key))
                .orElse(List.of())
                .forEach(given -> last.put(given.checklist() + given.question(), given));
        return List.copyOf(last.values());
    }

    /** Answers of no that no finding speaks of: by topic and provision. */
    public List<Proposal> proposals(Inspection inspection, List<Given> answers, List<Finding> found) {
        List<Proposal> proposals = new ArrayList<>();
        for (Checklist list : chosen(inspection)) {
            for (Checklist.Question question : list.questions()) {
                boolean no = answers.stream().anyMatch(given -> given.said() == Said.NO
                        && given.checklist().equals(list.code()) && given.question().equals(question.code()));
                boolean told = found.stream().anyMatch(each -> each.provision().equals(question.provision())
                        && each.topic() == question.topic());
                if (no && !told) {
                    proposals.add(new Proposal(list, question));
                }
            }
        }
        return proposals;
    }

    private Optional<Outcome.Why> wrong(Inspection here, Sheet sheet) {
        if (sheet.day().isAfter(book.today()) || sheet.day().isBefore(LocalDate.of(2000, 1, 1))) {
            return Optional.of(Outcome.Why.DAY);
        }
        Map<String, Integer> versions = store.chosen(here.id());
        boolean asked = sheet.answers().stream().allMatch(given -> Optional.ofNullable(versions.get(given.checklist()))
                .flatMap(version -> checklists.find(given.checklist(), version))
                .flatMap(list -> list.question(given.question()))
                .isPresent());
        if (!asked) {
            return Optional.of(Outcome.Why.NO_CHECKLIST);
        }
        return sheet.findings().stream().flatMap(entry -> findings.wrong(here, entry).stream()).findFirst();
    }

    private void visited(Inspection here, Inspector by, Sheet sheet, CaseKey key) {
        Optional<Sealed> notes = sheet.notes().isBlank()
                ? Optional.empty()
                : Optional.of(key.seal(sheet.notes(), InspectionField.INSPECTION_NOTES, here.id().value()));
        boolean first = here.days().visited().isEmpty();
        if (first || here.workersCovered() != sheet.workers() || !here.days().visited().get().equals(sheet.day())) {
            book.add(here.id(), by.id(), Book.Line.of(Happening.Kind.VISITED, here.id().value())
                    .change(first ? null : here.workersCovered(), sheet.workers()).on(sheet.day()));
        }
        inspections.visited(here.id(), sheet.day(), sheet.workers(), notes);
        if (first) {
            inspections.move(here.id(), here.state(), State.VISITED);
        }
    }

    private void answers(Inspection here, Sheet sheet, CaseKey key) {
        Map<String, Integer> versions = store.chosen(here.id());
        for (Given given : sheet.answers()) {
            UUID id = UUID.randomUUID();
            Optional<Sealed> note = given.note().isBlank()
                    ? Optional.empty()
                    : Optional.of(key.seal(given.note(), InspectionField.INSPECTION_ANSWER_NOTE, id));
            store.answer(new VisitStore.Answer(id, here.id(), sheet.sync(), given.checklist(),
                    versions.getOrDefault(given.checklist(), 1), given.question(), given.said(), note));
        }
    }
}
