package org.tayanych.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.referrals.Answer;
import org.tayanych.referrals.DeclineReason;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.Piece;
import org.tayanych.referrals.Received;
import org.tayanych.referrals.ReferralId;
import org.tayanych.vault.Secret;

/**
 * From a signal to its papers, and answers back to whoever sent them: for members of the receiving team alone, who show that
 * they work cases. Each way to the papers writes its line into the book of deeds first.
 */
@Component
public class Sources {

    /** Days that we promise an answer in where no law sets them. */
    private static final int WITHOUT_LAW = 14;

    private final SignalStore store;
    private final SourceStore sources;
    private final Received received;
    private final Audit audit;

    Sources(SignalStore store, SourceStore sources, Received received, Audit audit) {
        this.store = store;
        this.sources = sources;
        this.received = received;
        this.audit = audit;
    }

    /** The signal itself, in codes. Empty for signals of other teams. */
    public Optional<Signal> glance(SignalId id, CaseWorker reader) {
        return store.find(id, reader.teams());
    }

    /** Which referral it came from, after the audit line. Empty for signals of other teams and for those taken back. */
    @Transactional
    public Optional<ReferralId> papers(SignalId id, CaseWorker reader) {
        Optional<ReferralId> referral = mine(id, reader);
        referral.ifPresent(found ->
                audit.recordAhead(Deed.by(reader.id(), "signal.source.asked", id).within(reader.organisation())));
        return referral;
    }

    /** What the papers say of the employer, for choosing the workplace. Writes audit lines, then opens. */
    @Transactional
    public List<Piece> employer(SignalId id, CaseWorker reader) {
        return papers(id, reader).map(referral -> received.employer(referral, reader)).orElse(List.of());
    }

    /** Writes it into the book of appeals, and tells the sender until when there will be an answer. */
    @Transactional
    public SignalOutcome register(SignalId id, CaseWorker by) {
        return glance(id, by).map(signal -> answer(id, by, new Answer.Accepted(promised(signal)), Secret.NOTHING))
                .orElse(new SignalOutcome.Refused(SignalOutcome.Reason.NOT_HERE));
    }

    private static LocalDate promised(Signal signal) {
        return signal.days().answerBy().orElse(signal.days().arrived().plusDays(WITHOUT_LAW));
    }

    /** The answer to the sending side, after a visit or without one. It must have been registered. */
    @Transactional
    public SignalOutcome close(SignalId id, CaseWorker by, Secret words) {
        return answer(id, by, new Answer.Completed(), words);
    }

    /** Hands it back, for another body. The papers are then gone from here. */
    @Transactional
    public SignalOutcome passOn(SignalId id, CaseWorker by, DeclineReason why, Secret words) {
        return answer(id, by, new Answer.Declined(why), words);
    }

    /** The referral's own rules decide; what they let through comes back as an event and moves the signal. */
    private SignalOutcome answer(SignalId id, CaseWorker by, Answer answer, Secret words) {
        Optional<ReferralId> referral = mine(id, by);
        if (referral.isEmpty()) {
            return new SignalOutcome.Refused(SignalOutcome.Reason.NOT_HERE);
        }
        return switch (received.answer(referral.get(), by, answer, words)) {
            case Outcome.Done done -> new SignalOutcome.Done(store.find(id).orElseThrow());
            case Outcome.Refused(Outcome.Reason why) when why == Outcome.Reason.CHANGED_MEANWHILE ->
                new SignalOutcome.Refused(SignalOutcome.Reason.CHANGED_MEANWHILE);
            case Outcome.Refused refused -> new SignalOutcome.Refused(SignalOutcome.Reason.NOT_HERE);
        };
    }

    private Optional<ReferralId> mine(SignalId id, CaseWorker reader) {
        return store.find(id, reader.teams()).flatMap(signal -> sources.of(signal.id()));
    }
}
