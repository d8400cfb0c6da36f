package org.tayanych.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** The book of deeds: only ever added to, and every tampering shows. */
@HouseTest
class AuditTest {

    private static final Optional<MemberId> ANYBODY = Optional.empty();
    private static final Optional<String> ANYTHING = Optional.empty();

    @Autowired
    House house;

    @Autowired
    Audit audit;

    private JdbcClient db;
    private OrganisationId organisation;
    private MemberId actor;

    @BeforeEach
    void a_reader_of_an_own_organisation() {
        db = house.database();
        organisation = OrganisationId.draw();
        actor = MemberId.draw();
    }

    @Test
    void no_line_can_be_changed_removed_or_emptied_away() {
        write("case.opened", 1);
        for (String tampering : new String[] {
            "update audit.line set what = 'nothing' where organisation = :organisation",
            "delete from audit.line where organisation = :organisation",
        }) {
            assertThatThrownBy(() -> db.sql(tampering).param("organisation", organisation.value()).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added to");
        }
        assertThatThrownBy(() -> db.sql("truncate audit.line").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("truncate audit.anchor").update()).isInstanceOf(DataAccessException.class);
        assertThat(lines(ANYBODY, ANYTHING)).hasSize(1);
    }

    @Test
    void another_organisation_reads_nothing_of_it() {
        write("case.opened", 3);
        assertThat(audit.page(OrganisationId.draw(), ANYBODY, ANYTHING, 1).entries()).isEmpty();
    }

    @Test
    void who_gets_past_the_trigger_is_still_found_out() {
        write("case.opened", 40);
        assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
        for (String tampering : new String[] {
            "update audit.line set what = 'case.listed' where id = :id",
            "update audit.line set at = at + interval '1 second' where id = :id",
            "update audit.line set actor = null where id = :id",
            "update audit.line set subject = detail, detail = subject where id = :id",
            "update audit.line set organisation = actor where id = :id",
            "delete from audit.line where id = :id",
        }) {
            withoutTriggers(tampering, newest(), verdict ->
                    assertThat(verdict).as(tampering).isInstanceOf(Verdict.Broken.class));
        }
        assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void the_first_broken_line_is_named() {
        write("case.opened", 1);
        long id = newest();
        Verdict.Broken expected = db.sql("select lane, number from audit.line where id = :id")
                .param("id", id)
                .query((row, at) -> new Verdict.Broken(row.getInt("lane"), row.getLong("number")))
                .single();
        withoutTriggers("update audit.line set detail = 'x' where id = :id", id, verdict ->
                assertThat(verdict).isEqualTo(expected));
    }

    /** Whoever cuts off the end and sets the lane back as well: only the anchor knows. */
    @Test
    void a_tail_cut_off_before_the_anchor_is_noticed() {
        house.clock().forward(Duration.ofDays(2));
        write("case.opened", 1);
        assertThat(house.bean(Chains.class).anchor()).isTrue();
        assertThat(house.bean(Chains.class).anchor()).as("once a day").isFalse();
        withoutTriggers("""
                with cut as (delete from audit.line where id = :id returning lane, number)
                update audit.lane set number = cut.number - 1, head = coalesce(
                    (select hash from audit.line l where l.lane = cut.lane and l.number = cut.number - 1),
                    sha256(('tayanych audit lane ' || cut.lane)::bytea))
                from cut where lane.lane = cut.lane""", newest(), verdict ->
                assertThat(verdict).isInstanceOf(Verdict.AnchorLost.class));
    }

    @Test
    void what_rolls_back_leaves_no_line_but_what_was_opened_does() {
        var transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> {
            audit.record(deed("complaint.changed"));
            audit.recordAhead(deed("case.opened"));
            status.setRollbackOnly();
        });
        List<Entry> lines = lines(ANYBODY, ANYTHING);
        assertThat(lines).extracting(Entry::what).containsExactly("case.opened");
    }

    @Test
    void without_a_transaction_the_line_is_there_when_record_returns() {
        audit.recordAhead(deed("case.opened"));
        assertThat(lines(ANYBODY, ANYTHING)).hasSize(1);
        assertThat(lines(ANYBODY, ANYTHING).getFirst().at().getNano()).isZero();
    }

    @Test
    void many_writers_at_once_keep_every_chain_whole() {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 200; writer++) {
                writers.submit(() -> write("case.opened", 5));
            }
        }
        assertThat(audit.page(organisation, ANYBODY, ANYTHING, 1).count()).isEqualTo(20);
        assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void leaves_go_from_the_newest_to_the_oldest_and_can_be_narrowed() {
        write("first", 1);
        write("later", Audit.LEAF - 1);
        MemberId other = MemberId.draw();
        audit.record(Deed.by(other, "by.another", "7").within(organisation));
        assertThat(lines(ANYBODY, ANYTHING)).hasSize(Audit.LEAF);
        assertThat(lines(ANYBODY, ANYTHING).getFirst().what()).isEqualTo("by.another");
        Leaf last = audit.page(organisation, ANYBODY, ANYTHING, 2);
        assertThat(last.count()).isEqualTo(2);
        assertThat(last.entries()).extracting(Entry::what).containsExactly("first");
        assertThat(lines(Optional.of(other), ANYTHING)).hasSize(1);
        assertThat(lines(ANYBODY, Optional.of("7"))).hasSize(1);
        assertThat(lines(Optional.of(actor), Optional.of("7"))).isEmpty();
        assertThat(audit.page(organisation, ANYBODY, ANYTHING, 99).entries()).isEmpty();
    }

    /** Tampers as the owner of the database could, looks, and takes it back. */
    private void withoutTriggers(String sql, long id, Consumer<Verdict> look) {
        var transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> {
            JdbcClient inside = house.bean(JdbcClient.class);
            inside.sql("set local session_replication_role = replica").update();
            assertThat(inside.sql(sql).param("id", id).update()).isEqualTo(1);
            look.accept(audit.verify());
            status.setRollbackOnly();
        });
    }

    private long newest() {
        return db.sql("select max(id) from audit.line where organisation = :organisation")
                .param("organisation", organisation.value())
                .query((row, at) -> row.getLong(1))
                .single();
    }

    private void write(String what, int times) {
        for (int time = 0; time < times; time++) {
            audit.record(deed(what));
        }
    }

    private Deed deed(String what) {
        return Deed.by(actor, what, "subject").within(organisation).with("detail");
    }

    private List<Entry> lines(Optional<MemberId> by, Optional<String> subject) {
        return audit.page(organisation, by, subject, 1).entries();
    }
}
