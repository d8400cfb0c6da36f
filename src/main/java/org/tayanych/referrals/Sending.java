package org.tayanych.referrals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.hotline.OpenCase;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.TeamId;

/** Sending a referral: never without consent, never to the police without the gate, never more than was agreed. */
@Component
public class Sending {

    private final ReferralStore store;
    private final Consents consents;
    private final Papers papers;
    private final Dossiers dossiers;
    private final Dispatch dispatch;
    private final Vault vault;

    Sending(ReferralStore store, Consents consents, Papers papers, Dossiers dossiers, Dispatch dispatch, Vault vault) {
        this.store = store;
        this.consents = consents;
        this.papers = papers;
        this.dossiers = dossiers;
        this.dispatch = dispatch;
        this.vault = vault;
    }

    /**
     * Goes through the gate before the police.
     *
     * @param reason what the danger is; sealed, and asked for when a life is in danger
     */
    @Transactional
    public Outcome gate(OpenCase opened, ReferralId id, PoliceGround ground, Secret reason) {
        Optional<Referral> found = store.ofCase(id, opened.id()).filter(Referral::police);
        if (found.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.NOT_HERE);
        }
        if (ground == PoliceGround.DANGER_TO_LIFE && reason.isBlank()) {
            return new Outcome.Refused(Outcome.Reason.POLICE_GATE);
        }
        Optional<Sealed> sealed = reason.isBlank()
                ? Optional.empty()
                : Optional.of(opened.key().seal(reason, ReferralField.REFERRAL_POLICE_REASON, id.value()));
        store.gate(id, ground, sealed);
        dispatch.gated(opened, found.get(), ground);
        return new Outcome.Done(store.find(id).orElseThrow());
    }

    /** Why it cannot be sent now; empty when it can. @param consent that allows it, by its id */
    public Optional<Outcome.Reason> why(Referral referral, Optional<UUID> consent) {
        if (referral.police() && referral.ground().isEmpty()) {
            return Optional.of(Outcome.Reason.POLICE_GATE);
        }
        if (referral.retaliation() == Retaliation.WAIT) {
            return Optional.of(Outcome.Reason.WORKER_WAITS);
        }
        boolean lifeFirst = referral.ground().filter(PoliceGround.DANGER_TO_LIFE::equals).isPresent();
        Optional<Outcome.Reason> missing = lifeFirst ? Optional.empty() : Consents.why(referral, consent.flatMap(consents::find));
        if (missing.isPresent()) {
            return missing;
        }
        return referral.receiver().filter(to -> !vault.canReceive(to.team())).map(to -> Outcome.Reason.NOBODY_READS);
    }

    /**
     * Hands over. The dossier is copied first; nobody holds its key until the state has changed, so a dossier that is left
     * over when something fails opens to nobody and is destroyed.
     */
    public Outcome send(OpenCase opened, ReferralId id, Optional<UUID> consent) {
        Optional<Referral> found = store.ofCase(id, opened.id());
        if (found.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.NOT_HERE);
        }
        Referral referral = found.get();
        Optional<Outcome.Reason> why = why(referral, consent);
        if (why.isPresent()) {
            return new Outcome.Refused(why.get());
        }
        return referral.extent() == Extent.WHOLE ? whole(opened, referral) : chosen(opened, referral);
    }

    private Outcome whole(OpenCase opened, Referral referral) {
        boolean sent = dispatch.sent(opened, referral, referral.caseId(), () ->
                vault.share(referral.caseId(), opened.key(), referral.receiver().map(Referral.Receiver::team).stream().toList()));
        return sent ? done(referral) : new Outcome.Refused(Outcome.Reason.CHANGED_MEANWHILE);
    }

    private Outcome chosen(OpenCase opened, Referral referral) {
        Dossiers.Draft draft = dossiers.draw();
        boolean sent = false;
        try {
            if (!dossiers.copy(draft, referral.caseId(), opened.key(), referral.files())) {
                return new Outcome.Refused(Outcome.Reason.FILE);
            }
            List<Piece> pieces = papers.live(opened, referral);
            sent = dispatch.sent(opened, referral, draft.id(), () -> {
                dossiers.write(draft, pieces);
                dossiers.share(draft, readers(referral));
            });
            return sent ? done(referral) : new Outcome.Refused(Outcome.Reason.CHANGED_MEANWHILE);
        } finally {
            if (!sent) {
                dossiers.destroy(draft.id());
            }
        }
    }

    /** The sender keeps reading what was sent, so that both sides speak about the same papers. */
    private static List<TeamId> readers(Referral referral) {
        List<TeamId> readers = new ArrayList<>();
        readers.add(referral.caseTeam());
        referral.receiver().map(Referral.Receiver::team).filter(team -> !readers.contains(team)).ifPresent(readers::add);
        return readers;
    }

    /**
     * A fresh link for a partner outside, to be printed on the papers or read out. Empty when it was not sent, or goes to a
     * team of this installation.
     */
    @Transactional
    public Optional<URI> link(OpenCase opened, ReferralId id, boolean onPapers) {
        return outside(opened, id).map(referral -> dispatch.link(opened, referral, onPapers));
    }

    /** Mails a fresh link to a partner outside: a neutral notice, no content. False as for {@link #link}. */
    @Transactional
    public boolean mail(OpenCase opened, ReferralId id, Secret address) {
        Optional<Referral> referral = outside(opened, id);
        referral.ifPresent(found -> dispatch.mail(opened, found, address));
        return referral.isPresent();
    }

    private Optional<Referral> outside(OpenCase opened, ReferralId id) {
        return store.ofCase(id, opened.id()).filter(referral -> !referral.inHouse() && referral.times().sent().isPresent());
    }

    private Outcome done(Referral referral) {
        return new Outcome.Done(store.find(referral.id()).orElseThrow());
    }
}
