package org.tayanych.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tayanych.database.CannotStart;
import org.tayanych.database.Reach;
import org.tayanych.notices.MailTrial;
import org.tayanych.vault.KeyTrial;

/** One look at everything that an installation needs, from the settings inward. Nothing is changed. */
final class Examination {

    /** Below this the database stops soon. */
    private static final long LEAST_FREE = 1L << 30;
    private static final long LITTLE_FREE = 5L << 30;
    /** Codes of an authenticator are good for half a minute on either side. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(20);
    /** No clock of a living installation shows an earlier day. */
    private static final LocalDate BUILT = LocalDate.of(2026, 11, 1);
    private static final Set<String> KNOWN = Set.of("TAYANYCH_DATA", "TAYANYCH_SAMPLE", "TAYANYCH_LAW", "TAYANYCH_DATABASE_URL",
            "TAYANYCH_DATABASE_USER", "TAYANYCH_DATABASE_PASSWORD", "TAYANYCH_HEAP", "TAYANYCH_AOT", "TAYANYCH_JVM");

    private final Map<String, String> environment;
    private final Clock clock;
    private final List<Remark> remarks = new ArrayList<>();

    Examination(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    List<Remark> remarks() {
        settings();
        Path data = Path.of(environment.getOrDefault("TAYANYCH_DATA", "./data")).toAbsolutePath().normalize();
        disk(data);
        clock();
        try (Reach reach = Reach.existing(environment)) {
            database(reach, data);
        } catch (CannotStart unreachable) {
            remarks.add(Remark.ill("database.unreachable", String.valueOf(unreachable.getMessage())));
        }
        mail();
        return remarks;
    }

    private void settings() {
        Set<String> unknown = new TreeSet<>(environment.keySet());
        unknown.removeIf(name -> !name.startsWith("TAYANYCH_") || KNOWN.contains(name));
        unknown.forEach(name -> remarks.add(Remark.care("settings.unknown", name)));
        String address = environment.getOrDefault("ACCESS_ADDRESS", "");
        if (address.isEmpty()) {
            remarks.add(Remark.care("settings.address"));
        } else if (address.startsWith("http://") && !address.matches("http://(localhost|127\\.0\\.0\\.1)(:.*)?(/.*)?")) {
            remarks.add(Remark.ill("settings.plain", address));
        }
        if ("true".equals(environment.get("TAYANYCH_SAMPLE"))) {
            remarks.add(Remark.care("settings.sample"));
        }
    }

    private void disk(Path data) {
        Path there = data;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            FileStore store = Files.getFileStore(there);
            long free = store.getUsableSpace();
            String mebibytes = String.valueOf(free >> 20);
            remarks.add(!Files.isWritable(there) ? Remark.ill("disk.closed", data.toString())
                    : free < LEAST_FREE ? Remark.ill("disk.full", mebibytes)
                    : free < LITTLE_FREE ? Remark.care("disk.little", mebibytes)
                    : Remark.well("disk", mebibytes));
        } catch (IOException unreadable) {
            remarks.add(Remark.ill("disk.closed", data.toString()));
        }
    }

    private void clock() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        remarks.add(today.isBefore(BUILT) ? Remark.ill("clock.past", today.toString()) : Remark.well("clock", today.toString()));
    }

    private void database(Reach reach, Path data) {
        DataSource source = reach.source();
        JdbcClient db = JdbcClient.create(source);
        remarks.add(Remark.well("database", db.sql("show server_version").query((row, at) -> row.getString(1)).single()));
        Instant theirs = db.sql("select clock_timestamp()").query((row, at) -> row.getTimestamp(1).toInstant()).single();
        Duration apart = Duration.between(clock.instant(), theirs).abs();
        if (apart.compareTo(CLOCKS_APART) > 0) {
            remarks.add(Remark.ill("clock.apart", apart.toSeconds()));
        }
        switch (reach.tables()) {
            case NONE -> remarks.add(Remark.care("tables.none"));
            case NEWER -> remarks.add(Remark.ill("tables.newer"));
            case OLDER -> {
                remarks.add(Remark.care("tables.older"));
                keys(data, source);
            }
            case CURRENT -> {
                remarks.add(Remark.well("tables"));
                keys(data, source);
                people(db);
            }
        }
    }

    private void keys(Path data, DataSource source) {
        Optional<String> trouble = KeyTrial.of(data, source);
        remarks.add(trouble.isPresent() ? Remark.ill("keys.trouble", trouble.get()) : Remark.well("keys"));
    }

    private void people(JdbcClient db) {
        boolean anybody = db.sql("select exists (select from access.member)").query((row, at) -> row.getBoolean(1)).single();
        if (!anybody) {
            remarks.add(Remark.care("people.nobody"));
        }
    }

    private void mail() {
        remarks.add(switch (MailTrial.of(environment)) {
            case NO_SERVER -> Remark.care("mail.none");
            case REFUSED -> Remark.ill("mail.refused");
            case GOOD -> Remark.well("mail");
        });
    }
}
