package org.tayanych.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

/** A database that went away is no fault of ours; a fault of ours is never passed off as that. */
class FaultsTest {

    @Test
    void a_connection_that_broke_at_the_commit_in_a_page_or_in_the_pool_is_the_database_gone() {
        assertThat(Faults.databaseGone(new TransactionSystemException("commit", new SQLException("io", "08006")))).isTrue();
        assertThat(Faults.databaseGone(new IllegalStateException("page", new UncategorizedSQLException("task", "select",
                new SQLException("terminating connection", "57P01"))))).isTrue();
        assertThat(Faults.databaseGone(new RuntimeException(new SQLTransientConnectionException("pool")))).isTrue();
    }

    @Test
    void a_wrong_statement_a_broken_rule_and_a_mistake_of_ours_are_not() {
        assertThat(Faults.databaseGone(new UncategorizedSQLException("task", "select", new SQLException("syntax", "42601")))).isFalse();
        assertThat(Faults.databaseGone(new RuntimeException(new SQLException("unique", "23505")))).isFalse();
        assertThat(Faults.databaseGone(new RuntimeException(new SQLException("cancelled", "57014")))).isFalse();
        assertThat(Faults.databaseGone(new IllegalStateException("ours"))).isFalse();
        assertThat(Faults.databaseGone(new SQLException("no state"))).isFalse();
    }
}
