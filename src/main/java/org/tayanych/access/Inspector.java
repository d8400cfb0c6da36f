package org.tayanych.access;

import java.util.Set;
import org.tayanych.vault.Keyring;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/**
 * The proof that somebody may inspect, and the keys to write down what was found. Only access can make one. It is no
 * {@link CaseWorker}: whoever holds one as an inspector has no way to a worker's case.
 */
public final class Inspector {

    private final CaseWorker worker;

    Inspector(CaseWorker worker) {
        this.worker = worker;
    }

    public MemberId id() {
        return worker.id();
    }

    public String name() {
        return worker.member().name();
    }

    public OrganisationId organisation() {
        return worker.organisation();
    }

    /** The teams whose inspections this inspector reads and writes. */
    public Set<TeamId> teams() {
        return worker.teams();
    }

    public Keyring keyring() {
        return worker.keyring();
    }

    public boolean may(Right right) {
        return worker.may(right);
    }
}
