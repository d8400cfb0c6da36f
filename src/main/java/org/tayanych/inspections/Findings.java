package org.tayanych.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.Version;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Topic;

/** What was found. A finding is worded anew or struck out, never taken away; what two people wrote at once is both kept. */
@Component
public class Findings {

    /** Letters in a finding. */
    public static final int LONGEST = 6000;

    /** @param base the version that the writer had before them; 0 writes a new one */
    public record Entry(
            FindingId id, int base, Topic topic, String provision, Severity severity, int workers, Secret words) {}

    /**
     * One wording of a finding.
     *
     * @param version empty is a rival: it was written on a wording that was no longer the last
     * @param settled whether somebody decided about the rival
     */
    public record Worded(
            UUID id, Optional<Integer> version, Topic topic, String provision, Severity severity, int workers, Secret words,
            MemberId by, Instant at, boolean settled) {

        public boolean open() {
            return version.isEmpty() && !settled;
        }
    }

    private record Article(String number, String pack) {}

    private final FindingStore store;
    private final InspectionStore inspections;
    private final Packs packs;
    private final Vault vault;
    private final Book book;

    Findings(FindingStore store, InspectionStore inspections, Packs packs, Vault vault, Book book) {
        this.store = store;
        this.inspections = inspections;
        this.packs = packs;
        this.vault = vault;
        this.book = book;
    }

    /** In the order they were written, struck ones too; none for a reader of another team. */
    public List<Finding> of(InspectionId inspection, Inspector reader) {
        List<FindingStore.Row> rows = store.of(inspection, reader.teams());
        if (rows.isEmpty()) {
            return List.of();
        }
        return key(inspection, reader)
                .map(key -> rows.stream().map(row -> FindingStore.open(row, key)).toList())
                .orElse(List.of());
    }

    public Optional<Finding> find(FindingId id, Inspector reader) {
        return store.find(id, reader.teams())
                .flatMap(row -> key(row.inspection(), reader).map(key -> FindingStore.open(row, key)));
    }

    /** Every wording it ever had, and those that nobody decided about yet, oldest first. */
    public List<Worded> worded(Finding finding, Inspector reader) {
        return key(finding.inspection(), reader)
                .map(key -> store.wordings(finding.id()).stream().map(row -> worded(row, key)).toList())
                .orElse(List.of());
    }

    /** Writes a finding, or words it anew. {@code RIVAL}: somebody else had done so meanwhile, and both wordings are kept. */
    @Transactional
    public Outcome write(InspectionId inspection, Inspector by, Entry entry) {
        Optional<Inspection> here = inspections.hold(inspection, by.teams()).filter(found -> found.state().visited());
        if (here.isEmpty()) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        Optional<Outcome.Why> wrong = wrong(here.get(), entry);
        return wrong.isPresent() ? Outcome.refused(wrong.get()) : put(here.get(), by, entry);
    }

    /** What is wrong with an entry, before anything is written. */
    Optional<Outcome.Why> wrong(Inspection here, Entry entry) {
        if (entry.words().isBlank() || entry.words().length() > LONGEST) {
            return Optional.of(Outcome.Why.NOTHING_FOUND);
        }
        boolean known = packs.of(here.place().country()).filter(pack -> pack.provisions().containsKey(entry.provision())).isPresent();
        if (!known) {
            return Optional.of(Outcome.Why.NO_PROVISION);
        }
        Optional<InspectionId> whose = store.whose(entry.id());
        return whose.filter(other -> !other.equals(here.id())).map(other -> Outcome.Why.NOT_HERE);
    }

    /** After {@link #wrong} found nothing, in the transaction of whoever holds the inspection. */
    Outcome put(Inspection here, Inspector by, Entry entry) {
        CaseKey key = key(here.id(), by).orElseThrow();
        LocalDate day = here.days().visited().orElseGet(book::today);
        Article article = article(here, entry.provision(), day);
        FindingStore.Row row = new FindingStore.Row(entry.id().value(), here.id(), entry.topic(), entry.provision(),
                article.number(), article.pack(), entry.severity(), entry.workers(), day, Math.max(entry.base(), 1),
                key.seal(entry.words(), InspectionField.INSPECTION_FINDING, entry.id().value()), null);
        if (store.insert(row)) {
            word(by, here, entry, key, 0, 1);
            note(by, here, entry.id(), Happening.Kind.FINDING_WRITTEN, null, entry.severity());
            return new Outcome.Done(here.id());
        }
        if (unchanged(entry, key)) {
            return new Outcome.Done(here.id());
        }
        if (store.rewrite(row)) {
            word(by, here, entry, key, row.version(), row.version() + 1);
            note(by, here, entry.id(), Happening.Kind.FINDING_CHANGED, row.version(), row.version() + 1);
            return new Outcome.Done(here.id());
        }
        word(by, here, entry, key, row.version(), null);
        note(by, here, entry.id(), Happening.Kind.FINDING_RIVAL, row.version(), null);
        return Outcome.refused(Outcome.Why.RIVAL);
    }

    /** Somebody decides about a rival: it takes the place of the wording that stands, or it is laid aside. Both stay readable. */
    @Transactional
    public Outcome settle(FindingId id, UUID rival, boolean take, Inspector by) {
        Optional<Finding> finding = find(id, by).filter(Finding::counts);
        Optional<Worded> other = finding.flatMap(found -> worded(found, by).stream()
                .filter(each -> each.id().equals(rival) && each.open()).findFirst());
        if (other.isEmpty() || !store.settle(rival, id, book.now())) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        Inspection here = inspections.hold(finding.get().inspection(), by.teams()).orElseThrow();
        note(by, here, id, Happening.Kind.FINDING_SETTLED, null, take ? "TAKEN" : "LAID_ASIDE");
        Worded wins = other.get();
        return take
                ? put(here, by, new Entry(id, finding.get().version(), wins.topic(), wins.provision(), wins.severity(),
                        wins.workers(), wins.words()))
                : new Outcome.Done(here.id());
    }

    /** It was a mistake: it stays readable, with the reason, and counts no more. */
    @Transactional
    public Outcome strike(FindingId id, Inspector by, Secret reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Outcome.Why.NO_REASON);
        }
        Optional<FindingStore.Row> row = store.find(id, by.teams());
        Optional<Inspection> here = row.flatMap(found -> inspections.hold(found.inspection(), by.teams()))
                .filter(found -> found.state().visited());
        if (here.isEmpty()) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        CaseKey key = key(here.get().id(), by).orElseThrow();
        if (!store.strike(id, key.seal(reason, InspectionField.INSPECTION_FINDING_STRUCK, id.value()), book.now())) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        note(by, here.get(), id, Happening.Kind.FINDING_STRUCK, null, null);
        return new Outcome.Done(here.get().id());
    }

    private boolean unchanged(Entry entry, CaseKey key) {
        return store.wordings(entry.id()).stream()
                .filter(row -> row.version() != null && row.version() == Math.max(entry.base(), 1))
                .map(row -> worded(row, key))
                .anyMatch(base -> base.topic() == entry.topic() && base.provision().equals(entry.provision())
                        && base.severity() == entry.severity() && base.workers() == entry.workers()
                        && base.words().equals(entry.words()));
    }

    private void word(Inspector by, Inspection here, Entry entry, CaseKey key, int base, @Nullable Integer version) {
        UUID id = UUID.randomUUID();
        store.insert(new FindingStore.Wording(id, entry.id().value(), base, version, entry.topic(), entry.provision(),
                entry.severity(), entry.workers(), key.seal(entry.words(), InspectionField.INSPECTION_FINDING, id), by.id(),
                book.now(), false), here.id());
    }

    private void note(
            Inspector by, Inspection here, FindingId finding, Happening.Kind what, @Nullable Object before, @Nullable Object after) {
        book.add(here.id(), by.id(), Book.Line.of(what, finding.value()).change(before, after));
    }

    private Article article(Inspection here, String provision, LocalDate day) {
        Pack pack = packs.of(here.place().country()).orElseThrow();
        return new Article(pack.on(provision, day).map(Version::article).orElse("–"), pack.name());
    }

    private static Worded worded(FindingStore.Wording row, CaseKey key) {
        return new Worded(row.id(), Optional.ofNullable(row.version()), row.topic(), row.provision(), row.severity(),
                row.workers(), key.open(row.words(), InspectionField.INSPECTION_FINDING, row.id()), row.by(), row.at(),
                row.settled());
    }

    private Optional<CaseKey> key(InspectionId inspection, Inspector reader) {
        return vault.open(inspection.subject(), reader.keyring(), Purpose.CASE_WORK);
    }
}
