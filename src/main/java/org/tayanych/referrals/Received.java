package org.tayanych.referrals;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.complaints.Attachments;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** Referrals as the receiving side sees them: only those that were sent to the reader's own teams. */
@Component
public class Received {

    /**
     * A referral, opened.
     *
     * @param readable false after it was withdrawn, declined or cleared away: then there are no pieces
     * @param files names by id
     */
    public record Opened(Referral referral, boolean readable, List<Piece> pieces, List<NamedFile> files, List<Step> steps) {}

    /** A file of a dossier. */
    public record NamedFile(UUID id, Secret name) {}

    /**
     * What may stand beside a dossier in clear: codes that the worker agreed to hand over. A case for specialists alone
     * gives none.
     *
     * @param employer whether the dossier names the employer; the name itself is read there
     * @param danger whether the worker sees a danger of revenge and goes on all the same
     */
    public record Arrival(
            ReferralId referral,
            OrganisationId organisation,
            TeamId team,
            Instant sent,
            Set<Topic> topics,
            Optional<Region> region,
            Optional<Sector> sector,
            boolean employer,
            boolean danger) {}

    /** An opened file, to be read once and closed. */
    public record Content(String name, InputStream bytes) {}

    private final ReferralStore store;
    private final Papers papers;
    private final Steps steps;
    private final Answering answering;
    private final Attachments attachments;
    private final Audit audit;

    Received(ReferralStore store, Papers papers, Steps steps, Answering answering, Attachments attachments, Audit audit) {
        this.store = store;
        this.papers = papers;
        this.steps = steps;
        this.answering = answering;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** Those that wait for an answer first. Opens nothing. */
    public List<Referral> of(CaseWorker reader, int from, int most) {
        return store.receivedBy(reader.teams(), from, most);
    }

    public int count(CaseWorker reader) {
        return store.countReceivedBy(reader.teams());
    }

    /** Writes the audit line, then opens. Empty for what was sent to others and for what was never sent. */
    @Transactional
    public Optional<Opened> open(ReferralId id, CaseWorker reader) {
        return mine(id, reader).map(referral -> {
            Optional<CaseKey> key = referral.held() ? papers.key(referral, reader.keyring()) : Optional.empty();
            return new Opened(referral, key.isPresent(),
                    key.map(own -> papers.received(referral, own)).orElse(List.of()),
                    key.map(own -> files(referral, own)).orElse(List.of()),
                    steps.of(id, key));
        });
    }

    private List<NamedFile> files(Referral referral, CaseKey key) {
        return referral.extent() == Extent.WHOLE
                ? attachments.of(referral.caseId(), key).stream()
                        .map(file -> new NamedFile(file.id(), Secret.of(file.fileName()))).toList()
                : papers.handed(referral, key).stream().map(kept -> new NamedFile(kept.id(), kept.name())).toList();
    }

    /** Opens nothing. Empty for what was not sent to a team of this installation, and for what it holds no more. */
    public Optional<Arrival> arrival(ReferralId id) {
        return store.find(id).filter(Referral::held).flatMap(referral -> referral.receiver().map(to -> papers.arrival(referral, to)));
    }

    /** What the dossier says of the employer. Writes the audit line, then opens; empty as for {@link #open}. */
    @Transactional
    public List<Piece> employer(ReferralId id, CaseWorker reader) {
        return mine(id, reader).filter(Referral::held)
                .flatMap(referral -> papers.key(referral, reader.keyring()).map(key -> papers.received(referral, key)))
                .orElse(List.of()).stream()
                .filter(piece -> piece.part() == Part.EMPLOYER)
                .toList();
    }

    /** The working copy of a file that was handed over. */
    public Optional<Content> file(ReferralId id, UUID file, CaseWorker reader) {
        return mine(id, reader).filter(Referral::held)
                .flatMap(referral -> papers.key(referral, reader.keyring()).flatMap(key -> content(referral, file, key)));
    }

    private Optional<Content> content(Referral referral, UUID file, CaseKey key) {
        if (referral.extent() == Extent.WHOLE) {
            return attachments.workingCopy(referral.caseId(), key, file)
                    .map(found -> new Content(found.about().fileName(), found.bytes()));
        }
        return papers.handed(referral, key).stream().filter(kept -> kept.id().equals(file)).findFirst()
                .map(kept -> new Content(kept.name().reveal(), papers.open(kept, key)));
    }

    /**
     * Answers. Refused when the answer cannot follow the state.
     *
     * @param words for the sending side; sealed, and gone with the dossier
     */
    @Transactional
    public Outcome answer(ReferralId id, CaseWorker reader, Answer answer, Secret words) {
        Optional<Referral> found = mine(id, reader);
        Optional<CaseKey> key = found.filter(Referral::held).flatMap(referral -> papers.key(referral, reader.keyring()));
        if (found.isEmpty() || key.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.NOT_HERE);
        }
        if (!answering.move(found.get(), answer)) {
            return new Outcome.Refused(Outcome.Reason.CHANGED_MEANWHILE);
        }
        steps.add(id, answer.step(), reader.id(), answer.reason(), words, key.get());
        audit.record(Deed.by(reader.id(), "referral.answered", id).within(reader.organisation()).with(answer.status().name()));
        answering.tell(found.get(), answer, Optional.of(reader));
        return new Outcome.Done(store.find(id).orElseThrow());
    }

    private Optional<Referral> mine(ReferralId id, CaseWorker reader) {
        return store.find(id)
                .filter(referral -> referral.times().sent().isPresent())
                .filter(referral -> referral.receiver().filter(to -> reader.teams().contains(to.team())).isPresent());
    }
}
