package org.tayanych.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;

/** The engine by itself, with a kind that does as the test says: broken off, cancelled, failed, never half. */
@HouseTest
class WorkTest {

    @Autowired
    House house;

    @Autowired
    Arrivals arrivals;

    @Autowired
    RunStore runs;

    @Autowired
    RowStore rows;

    @Autowired
    Copy copy;

    @Autowired
    Around around;

    private Member member;
    private final AtomicInteger checks = new AtomicInteger();
    private Consumer<Row> check = row -> {};
    private Consumer<Staged> writing = staged -> {};

    /** Writes organisations of its own into nowhere: it counts what it was given. */
    private final ImportKind kind = new ImportKind() {
        @Override
        public String code() {
            return "test";
        }

        @Override
        public String words() {
            return "employers.import";
        }

        @Override
        public Right right() {
            return Right.KEEP_REGISTER;
        }

        @Override
        public List<Column> columns() {
            return List.of(Column.required("name_ky", 20), Column.optional("address", 10_000));
        }

        @Override
        public void check(Row row) {
            checks.incrementAndGet();
            check.accept(row);
            row.keep(row.text("name_ky"), row.text("address"), null);
        }

        @Override
        public void checkTogether(Staged staged) {}

        @Override
        public int steps() {
            return 2;
        }

        @Override
        public Written write(Staged staged, Runnable step) {
            staged.db().sql("create table if not exists public.import_probe (run uuid, name text)").update();
            int added = staged.db().sql("insert into public.import_probe select run, cells[1] from imports.clean where run = :run")
                    .param("run", staged.id().value()).update();
            step.run();
            writing.accept(staged);
            step.run();
            return new Written(added, 0, 0);
        }
    };

    @BeforeEach
    void somebody() {
        World.Place place = house.world().inspectorate();
        member = house.world().worker(place.inspector()).member();
        new Work(List.of(kind), runs, rows, copy, around).go();
    }

    private Work work() {
        return new Work(List.of(kind), runs, rows, copy, around);
    }

    private RunId take(String file) throws IOException {
        return arrivals.take(member, kind, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(int rows) {
        StringBuilder file = new StringBuilder("name_ky;address\n");
        for (int row = 0; row < rows; row++) {
            file.append("n").append(row).append(";a\n");
        }
        return file.toString();
    }

    private Run run(RunId id) {
        return runs.find(id, member.organisation()).orElseThrow();
    }

    private int written(RunId id) {
        boolean any = house.database().sql("select to_regclass('public.import_probe') is not null")
                .query((row, n) -> row.getBoolean(1)).single();
        return !any ? 0 : house.database().sql("select count(*) from public.import_probe where run = :run")
                .param("run", id.value()).query((row, n) -> row.getInt(1)).single();
    }

    private int left(RunId id) {
        return house.database().sql("select (select count(*) from imports.staged where run = :run)"
                        + " + (select count(*) from imports.clean where run = :run)")
                .param("run", id.value()).query((row, n) -> row.getInt(1)).single();
    }

    @Test
    void a_line_that_breaks_leaves_nothing_but_the_reason() {
        InputStream broken = new java.io.SequenceInputStream(
                new ByteArrayInputStream(file(5_000).getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line broke");
                    }
                });
        assertThatThrownBy(() -> arrivals.take(member, kind, broken)).isInstanceOf(IOException.class);
        Run run = runs.newest(member.organisation(), List.of("test"), 1).getFirst();
        assertThat(run.state()).isEqualTo(Run.State.REFUSED);
        assertThat(run.refusal().orElseThrow().reason()).isEqualTo(Run.Reason.BROKEN_OFF);
        assertThat(left(run.id())).isZero();
    }

    @Test
    void work_goes_on_where_it_was_broken_off() throws IOException {
        RunId id = take(file(7_000));
        check = row -> {
            if (checks.get() == 5_000) {
                throw new TransientDataAccessResourceException("the database is gone for a moment");
            }
        };
        assertThatThrownBy(() -> work().go()).isInstanceOf(TransientDataAccessResourceException.class);
        assertThat(run(id).state()).isEqualTo(Run.State.CHECKING);
        assertThat(run(id).checked()).isEqualTo(4_000);
        assertThat(run(id).percent()).isBetween(30, 40);
        checks.set(6_000_000);
        work().go();
        assertThat(checks.get()).as("only what was not checked before").isEqualTo(6_003_000);
        assertThat(run(id).state()).isEqualTo(Run.State.DONE);
        assertThat(run(id).written().added()).isEqualTo(7_000);
        assertThat(written(id)).isEqualTo(7_000);
        assertThat(left(id)).isZero();
    }

    @Test
    void writing_that_is_broken_off_begins_anew_and_writes_once() throws IOException {
        RunId id = take(file(3_000));
        writing = staged -> {
            throw new TransientDataAccessResourceException("the house was stopped");
        };
        assertThatThrownBy(() -> work().go()).isInstanceOf(TransientDataAccessResourceException.class);
        assertThat(run(id).state()).isEqualTo(Run.State.WRITING);
        assertThat(run(id).stepsDone()).as("seen while the writing was under way").isEqualTo(1);
        assertThat(written(id)).isZero();
        writing = staged -> {};
        work().go();
        assertThat(run(id).state()).isEqualTo(Run.State.DONE);
        assertThat(written(id)).isEqualTo(3_000);
    }

    @Test
    void cancelled_while_writing_is_nothing_at_all() throws IOException {
        RunId id = take(file(100));
        writing = staged -> around.apart().executeWithoutResult(meanwhile ->
                runs.end(id, Run.State.CANCELLED, java.util.Optional.empty(), around.clock().instant()));
        work().go();
        assertThat(run(id).state()).isEqualTo(Run.State.CANCELLED);
        assertThat(written(id)).isZero();
        assertThat(left(id)).isZero();
    }

    @Test
    void cancelled_while_checking_is_nothing_at_all() throws IOException {
        RunId id = take(file(5_000));
        check = row -> {
            if (checks.get() == 3_000) {
                runs.end(id, Run.State.CANCELLED, java.util.Optional.empty(), around.clock().instant());
            }
        };
        work().go();
        assertThat(run(id).state()).isEqualTo(Run.State.CANCELLED);
        assertThat(checks.get()).isLessThan(5_000);
        assertThat(written(id)).isZero();
        assertThat(left(id)).isZero();
    }

    @Test
    void a_failure_of_the_house_is_said_and_nothing_is_written() throws IOException {
        RunId id = take(file(10));
        writing = staged -> {
            throw new IllegalStateException("a bug");
        };
        work().go();
        assertThat(run(id).state()).isEqualTo(Run.State.FAILED);
        assertThat(written(id)).isZero();
        assertThat(left(id)).isZero();
    }

    @Test
    void whatever_stands_in_a_cell_arrives_as_it_was() throws IOException {
        String odd = "\\ \" {a,b} NULL \\N \\t 'x' ңөү 🐎 $1 :run ; ,";
        RunId id = take("name_ky;address\nodd;\"" + odd.replace("\"", "\"\"") + "\"\n");
        String[] seen = {""};
        writing = staged -> seen[0] = staged.db().sql("select cells[2] from imports.clean where run = :run and cells[3] is null")
                .param("run", id.value()).query((row, n) -> row.getString(1)).single();
        work().go();
        assertThat(run(id).state()).isEqualTo(Run.State.DONE);
        assertThat(seen[0]).isEqualTo(odd);
    }

    @Test
    void every_bad_row_is_reported_however_many() throws IOException {
        StringBuilder file = new StringBuilder("address;name_ky\n");
        for (int row = 0; row < 10_000; row++) {
            file.append("secretcell;\n");
        }
        file.append("fine;good\n");
        RunId id = take(file.toString());
        work().go();
        assertThat(run(id).state()).isEqualTo(Run.State.FLAWED);
        assertThat(run(id).bad()).isEqualTo(10_000);
        assertThat(rows.flawCount(id)).isEqualTo(10_000);
        assertThat(rows.flaws(id, 9_999, 5)).containsExactly(new Flaw(10_001, "name_ky", "imports.flaw.missing", null));
        assertThat(written(id)).isZero();
        assertThat(left(id)).isZero();
    }
}
