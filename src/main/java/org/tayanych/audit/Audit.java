package org.tayanych.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** The book of deeds. Lines are added and never changed; times are kept to the second. */
@Component
public class Audit {

    /** How many lines stand on one leaf. */
    public static final int LEAF = 50;

    private final LineStore lines;
    private final Chains chains;
    private final Clock clock;
    private final TransactionTemplate anew;

    Audit(LineStore lines, Chains chains, Clock clock, PlatformTransactionManager transactions) {
        this.lines = lines;
        this.chains = chains;
        this.clock = clock;
        this.anew = new TransactionTemplate(transactions);
        this.anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Writes one line, in the transaction under way or in one of its own. */
    public void record(Deed deed) {
        lines.add(deed, second());
    }

    /**
     * Writes the line of something that is about to be opened. Without a transaction under way it is committed when this
     * returns; within one it is written again should that transaction roll back, because what was read stays read.
     */
    public void recordAhead(Deed deed) {
        record(deed);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        anew.executeWithoutResult(again -> record(deed));
                    }
                }
            });
        }
    }

    /**
     * The lines of one organisation, newest first, {@link #LEAF} at a time.
     *
     * @param actor only what this member did, when given
     * @param subject only what was done to this, when given
     * @param number of the leaf, from 1; a number past the end gives an empty leaf
     */
    public Leaf page(OrganisationId whose, Optional<MemberId> actor, Optional<String> subject, int number) {
        long count = lines.count(whose, actor, subject);
        List<Entry> found = lines.page(whose, actor, subject, LEAF, (long) (Math.max(number, 1) - 1) * LEAF);
        return new Leaf(found, Math.max(number, 1), (int) Math.max(1, (count + LEAF - 1) / LEAF));
    }

    /** Walks every chain from its beginning and compares the daily anchors. Reads the whole book: takes minutes for millions. */
    public Verdict verify() {
        return chains.verify();
    }

    private Instant second() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
