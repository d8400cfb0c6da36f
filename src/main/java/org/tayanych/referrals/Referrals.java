package org.tayanych.referrals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.complaints.Attachment;
import org.tayanych.directory.Directory;
import org.tayanych.directory.Entry;
import org.tayanych.directory.Provider;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.ReferralStatus;
import org.tayanych.vocabulary.Service;

/**
 * Referrals as the sending side sees them: thinking of one, looking at exactly what would be shared, and following it.
 * Everything takes an open case, so nobody reaches a referral of a case that is not theirs.
 */
@Component
@EnableConfigurationProperties(ReferralSettings.class)
public class Referrals {

    private final ReferralStore store;
    private final Directory directory;
    private final Papers papers;
    private final Steps steps;
    private final Timeline timeline;
    private final Clock clock;

    Referrals(ReferralStore store, Directory directory, Papers papers, Steps steps, Timeline timeline, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.papers = papers;
        this.steps = steps;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Writes down a hand-over that somebody thinks of. Nothing is shared by it. Refused when the directory has no such
     * service for this purpose, and when the whole case should leave this installation.
     */
    @Transactional
    public Outcome propose(OpenCase opened, NewReferral fresh) {
        Optional<Entry> entry = directory.entry(fresh.service(), opened.reader().organisation())
                .filter(found -> found.offer().needs().isEmpty() || found.offer().needs().contains(fresh.purpose()));
        if (entry.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.NO_SUCH_SERVICE);
        }
        Optional<Provider.Receiver> receiver = entry.get().provider().receiver();
        if (fresh.extent() == Extent.WHOLE && receiver.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.WHOLE_ONLY_HERE);
        }
        if (!papers.has(opened, fresh.files())) {
            return new Outcome.Refused(Outcome.Reason.FILE);
        }
        Referral referral = referral(opened, fresh, entry.get());
        store.insert(referral, opened.reader().id(), papers.seal(opened, referral.id(), fresh.summary()));
        steps.add(referral.id(), Step.Kind.PROPOSED, Step.Side.OURS, Optional.of(opened.reader().id()), Optional.empty());
        timeline.add(opened, "referrals.entry.proposed", referral.purpose().key());
        return new Outcome.Done(referral);
    }

    private Referral referral(OpenCase opened, NewReferral fresh, Entry entry) {
        Instant now = clock.instant();
        boolean police = fresh.purpose() == Service.S07 || entry.offer().needs().contains(Service.S07);
        return new Referral(
                ReferralId.draw(),
                opened.id(),
                opened.file().team(),
                opened.file().organisation(),
                opened.file().restricted(),
                fresh.service(),
                entry.title(Language.RU),
                fresh.purpose(),
                entry.provider().receiver().map(to -> new Referral.Receiver(to.organisation(), to.team())),
                Optional.empty(),
                fresh.extent(),
                fresh.parts(),
                fresh.files(),
                fresh.retaliation(),
                police,
                Optional.empty(),
                ReferralStatus.PROPOSED,
                new Referral.Times(now, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Empty when it is no referral of this case. */
    public Optional<Referral> find(OpenCase opened, ReferralId id) {
        return store.ofCase(id, opened.id());
    }

    /** The newest first. */
    public List<Referral> of(OpenCase opened) {
        return store.ofCase(opened.id());
    }

    /** Everything that could be shared, for choosing from. */
    public List<Piece> all(OpenCase opened) {
        return papers.gather(opened, Set.of(Part.values()), papers.files(opened).stream().map(Attachment::id).toList(), Secret.NOTHING);
    }

    public List<Attachment> files(OpenCase opened) {
        return papers.files(opened);
    }

    /** Exactly what the recipient reads, or would read if it were sent now. Nothing once it was cleared away. */
    public List<Piece> preview(OpenCase opened, Referral referral) {
        return papers.of(opened, referral);
    }

    /** What in it could point to the worker. */
    public Set<Exposure> exposures(OpenCase opened, Referral referral) {
        return Exposure.of(referral.extent(), preview(opened, referral), all(opened));
    }

    public List<Step> steps(OpenCase opened, Referral referral) {
        return steps.of(referral.id(), papers.key(opened, referral));
    }
}
