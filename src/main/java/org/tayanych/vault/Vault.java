package org.tayanych.vault;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** Who may read which complaint or case: case keys, sealed to teams. */
@Component
public class Vault {

    /** Draws a new random case key, in memory only. */
    public CaseKey draw() {
        throw new UnsupportedOperationException("being built");
    }

    /** Whether anything can be sealed to this team: it has a key pair and somebody who holds it. */
    public boolean canReceive(TeamId team) {
        throw new UnsupportedOperationException("being built");
    }

    /** Seals the key to the public key of each team. Needs nobody signed in. */
    public void share(SubjectId subject, CaseKey key, Collection<TeamId> readers) {
        throw new UnsupportedOperationException("being built");
    }

    /** Writes the audit line first, then opens. Empty when none of the reader's teams was given this key. */
    public Optional<CaseKey> open(SubjectId subject, Keyring reader, Purpose why) {
        throw new UnsupportedOperationException("being built");
    }

    /** Opens many at once for lists and search; those that the reader may not open are left out. One audit line. */
    public Map<SubjectId, CaseKey> openAll(Collection<SubjectId> subjects, Keyring reader, Purpose why) {
        throw new UnsupportedOperationException("being built");
    }

    /** Takes one team's reading right away again. */
    public void withdraw(SubjectId subject, TeamId team) {
        throw new UnsupportedOperationException("being built");
    }

    /** Destroys every key of the subject, receipts and files included. What was sealed under them is gone for good. */
    public void destroy(SubjectId subject) {
        throw new UnsupportedOperationException("being built");
    }
}
