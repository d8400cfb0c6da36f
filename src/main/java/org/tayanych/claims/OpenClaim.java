package org.tayanych.claims;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.access.Inspector;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Secret;

/** The proof that an inspector opened a claim: the audit line is written. Only {@link Claims} makes one. */
public final class OpenClaim {

    private final Claim claim;
    private final Secret told;
    private final List<Entry> entries;
    private final Inspector reader;
    private final CaseKey key;

    OpenClaim(Claim claim, Secret told, List<Entry> entries, Inspector reader, CaseKey key) {
        this.claim = claim;
        this.told = told;
        this.entries = List.copyOf(entries);
        this.reader = reader;
        this.key = key;
    }

    public ClaimId id() {
        return claim.id();
    }

    public Claim claim() {
        return claim;
    }

    /** What it is about, in words. */
    public Secret told() {
        return told;
    }

    /** The history, oldest first. */
    public List<Entry> entries() {
        return entries;
    }

    public Inspector reader() {
        return reader;
    }

    Optional<Entry> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    CaseKey key() {
        return key;
    }

    @Override
    public String toString() {
        return "claim " + claim.id();
    }
}
