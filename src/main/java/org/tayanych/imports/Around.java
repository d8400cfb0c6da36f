package org.tayanych.imports;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.audit.Audit;

/** What stands around the work: time, the book of deeds, transactions. */
@Component
record Around(Clock clock, Audit audit, PlatformTransactionManager transactions) {

    TransactionTemplate together() {
        return new TransactionTemplate(transactions);
    }

    /** For what must be seen while a longer transaction is still under way. */
    TransactionTemplate apart() {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }
}
