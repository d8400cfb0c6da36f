package org.tayanych.referrals;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Attachment;
import org.tayanych.complaints.ComplaintFacts;
import org.tayanych.hotline.OpenCase;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Keyring;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;

/** What stands in a referral's papers: live from the case before it is sent, from the dossier afterwards. */
@Component
class Papers {

    private final ReferralStore store;
    private final Gathering gathering;
    private final Dossiers dossiers;
    private final Vault vault;

    Papers(ReferralStore store, Gathering gathering, Dossiers dossiers, Vault vault) {
        this.store = store;
        this.gathering = gathering;
        this.dossiers = dossiers;
        this.vault = vault;
    }

    List<Attachment> files(OpenCase opened) {
        return gathering.files(opened.id(), opened.key());
    }

    /** Whether every one of these is a file of the case. */
    boolean has(OpenCase opened, Collection<UUID> chosen) {
        return files(opened).stream().map(Attachment::id).collect(Collectors.toSet()).containsAll(chosen);
    }

    Optional<Sealed> seal(OpenCase opened, ReferralId id, Secret summary) {
        return summary.isBlank()
                ? Optional.empty()
                : Optional.of(opened.key().seal(summary, ReferralField.REFERRAL_SUMMARY, id.value()));
    }

    List<Piece> gather(OpenCase opened, Set<Part> parts, Collection<UUID> files, Secret summary) {
        return gathering.pieces(opened.id(), opened.key(), parts, files, summary);
    }

    /** As the recipient will read it when it is sent now. */
    List<Piece> live(OpenCase opened, Referral referral) {
        return live(opened.key(), referral);
    }

    private List<Piece> live(CaseKey key, Referral referral) {
        Secret summary = store.summary(referral.id())
                .map(sealed -> key.open(sealed, ReferralField.REFERRAL_SUMMARY, referral.id().value())).orElse(Secret.NOTHING);
        Collection<UUID> files = referral.extent() == Extent.WHOLE
                ? gathering.files(referral.caseId(), key).stream().map(Attachment::id).toList()
                : referral.files();
        return gathering.pieces(referral.caseId(), key, referral.parts(), files, summary);
    }

    List<Piece> of(OpenCase opened, Referral referral) {
        if (referral.times().sent().isEmpty() || referral.extent() == Extent.WHOLE) {
            return live(opened, referral);
        }
        return key(opened, referral).flatMap(key -> referral.dossier().map(id -> dossiers.read(id, key))).orElse(List.of());
    }

    /** The dossier's key for the sending team; the case's own when the whole case was handed over. */
    Optional<CaseKey> key(OpenCase opened, Referral referral) {
        return referral.extent() == Extent.WHOLE ? Optional.of(opened.key()) : key(referral, opened.reader().keyring());
    }

    /** The key that the receiving team holds. Empty after it was withdrawn or destroyed. */
    Optional<CaseKey> key(Referral referral, Keyring reader) {
        return referral.dossier().flatMap(id -> vault.open(id, reader, Purpose.REFERRAL));
    }

    /** As the receiver reads it. */
    List<Piece> received(Referral referral, CaseKey key) {
        return referral.extent() == Extent.WHOLE
                ? live(key, referral)
                : referral.dossier().map(id -> dossiers.read(id, key)).orElse(List.of());
    }

    /** Codes alone, and only those of parts that are handed over. */
    Received.Arrival arrival(Referral referral, Referral.Receiver to) {
        boolean whole = referral.extent() == Extent.WHOLE;
        Optional<ComplaintFacts> open = gathering.facts(referral.caseId()).filter(facts -> !referral.restricted());
        Optional<ComplaintFacts> place = open.filter(facts -> whole || referral.parts().contains(Part.PLACE));
        return new Received.Arrival(
                referral.id(),
                to.organisation(),
                to.team(),
                referral.times().sent().orElse(referral.times().changed()),
                open.filter(facts -> whole || referral.parts().contains(Part.TOPICS)).map(ComplaintFacts::topics).orElse(Set.of()),
                place.map(ComplaintFacts::region),
                place.map(ComplaintFacts::sector),
                whole || referral.parts().contains(Part.EMPLOYER),
                referral.retaliation() == Retaliation.WORKER_GOES_ON);
    }

    /** Files that were handed over with chosen parts. */
    List<Dossiers.Kept> handed(Referral referral, CaseKey key) {
        return referral.extent() == Extent.WHOLE
                ? List.of()
                : referral.dossier().map(id -> dossiers.files(id, key)).orElse(List.of());
    }

    InputStream open(Dossiers.Kept kept, CaseKey key) {
        return dossiers.open(kept, key);
    }
}
