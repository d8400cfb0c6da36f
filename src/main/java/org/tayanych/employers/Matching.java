package org.tayanych.employers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Member;
import org.tayanych.access.Organisations;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vocabulary.OrganisationId;

/**
 * Two organisations learn that they know the same employers: as a band of a count while both take part, and which ones they are
 * only when one has asked and the other has agreed, until either ends it. Nobody else learns anything.
 */
@Component
public class Matching {

    /** After a no, the same side may not ask again before this. */
    static final Duration AFTER_A_NO = Duration.ofDays(30);

    private final AgreementStore store;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;

    Matching(AgreementStore store, Organisations organisations, Audit audit, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean takesPart(OrganisationId organisation) {
        return store.takesPart(organisation);
    }

    /** From the next night on the organisation's employers are counted with those of others that take part. */
    @Transactional
    public void takePart(Member by) {
        store.takePart(by.organisation(), by.id(), clock.instant());
        record(by, "matching.begun", by.organisation());
    }

    /** Prints and counts go at once, and whatever was agreed ends. */
    @Transactional
    public void leave(Member by) {
        store.leave(by.organisation());
        for (Agreement open : store.open(by.organisation())) {
            move(open, open.state(), Agreement.State.ENDED, by);
        }
        record(by, "matching.left", by.organisation());
    }

    /** Everybody else who takes part; empty while the reader's own organisation does not. */
    public List<Partner> partners(Member reader) {
        if (!takesPart(reader.organisation())) {
            return List.of();
        }
        return store.others(reader.organisation()).stream()
                .flatMap(other -> organisations.organisation(other).stream())
                .map(other -> partner(reader.organisation(), other.id(), other.name()))
                .sorted(java.util.Comparator.comparing(Partner::name))
                .toList();
    }

    /** Empty for whoever does not take part, and for everybody while the reader's own organisation does not. */
    public Optional<Partner> partner(Member reader, OrganisationId other) {
        return partners(reader).stream().filter(partner -> partner.organisation().equals(other)).findFirst();
    }

    /** Asks the other side to show each other which ones they are. False when there is nothing to ask, or not yet again. */
    @Transactional
    public boolean ask(Member by, OrganisationId other) {
        boolean may = partner(by, other).filter(partner -> partner.standing() == Partner.Standing.NOTHING).isPresent();
        boolean asked = may && store.ask(by.organisation(), other, by.id(), clock.instant());
        return asked && record(by, "matching.asked", other);
    }

    /** False when the other side has not asked. */
    @Transactional
    public boolean agree(Member by, OrganisationId other) {
        return answered(by, other, Agreement.State.AGREED, "matching.agreed");
    }

    /** False when the other side has not asked. */
    @Transactional
    public boolean refuse(Member by, OrganisationId other) {
        return answered(by, other, Agreement.State.REFUSED, "matching.refused");
    }

    /** Either side ends what was agreed, or takes its own question back. False when there is neither. */
    @Transactional
    public boolean end(Member by, OrganisationId other) {
        Optional<Agreement> open = store.open(by.organisation(), other)
                .filter(each -> each.state() == Agreement.State.AGREED || each.asker().equals(by.organisation()));
        return open.isPresent() && move(open.get(), open.get().state(), Agreement.State.ENDED, by)
                && record(by, "matching.ended", other);
    }

    /** The reader's own employers that the other side knows too; empty unless both agree. Alphabetical. */
    @Transactional
    public List<Workplace> known(Member reader, OrganisationId other, int from, int most) {
        if (!agreed(reader, other)) {
            return List.of();
        }
        record(reader, "matching.read", other);
        return store.known(reader.organisation(), other, from, most);
    }

    public int knownCount(Member reader, OrganisationId other) {
        return agreed(reader, other) ? store.knownCount(reader.organisation(), other) : 0;
    }

    private boolean agreed(Member reader, OrganisationId other) {
        return partner(reader, other).filter(partner -> partner.standing() == Partner.Standing.AGREED).isPresent();
    }

    private boolean answered(Member by, OrganisationId other, Agreement.State answer, String deed) {
        Optional<Agreement> asked = store.open(by.organisation(), other)
                .filter(each -> each.state() == Agreement.State.ASKED && each.asked().equals(by.organisation()));
        return asked.isPresent() && move(asked.get(), Agreement.State.ASKED, answer, by) && record(by, deed, other);
    }

    private boolean move(Agreement agreement, Agreement.State expected, Agreement.State to, Member by) {
        return store.move(agreement, expected, to, by.id(), clock.instant());
    }

    private Partner partner(OrganisationId reader, OrganisationId other, String name) {
        Optional<AgreementStore.Counted> counted = store.counted(reader, other);
        Partner.Standing standing = store.open(reader, other)
                .map(open -> open.state() == Agreement.State.AGREED ? Partner.Standing.AGREED
                        : open.asker().equals(reader) ? Partner.Standing.WE_ASKED : Partner.Standing.THEY_ASKED)
                .orElseGet(() -> refusedLately(reader, other) ? Partner.Standing.REFUSED : Partner.Standing.NOTHING);
        return new Partner(other, name, counted.map(AgreementStore.Counted::band), counted.map(AgreementStore.Counted::at), standing);
    }

    private boolean refusedLately(OrganisationId asker, OrganisationId asked) {
        Instant since = clock.instant().minus(AFTER_A_NO);
        return store.refusedSince(asker, asked, since);
    }

    private boolean record(Member by, String deed, OrganisationId subject) {
        audit.record(Deed.by(by.id(), deed, subject).within(by.organisation()));
        return true;
    }
}
