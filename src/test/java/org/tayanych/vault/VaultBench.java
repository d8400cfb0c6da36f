package org.tayanych.vault;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.Application;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.Chance;
import org.tayanych.seals.Envelope;
import org.tayanych.seals.Letter;
import org.tayanych.seals.Place;
import org.tayanych.seals.XWing;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * What the vault costs, measured against the running house with a durable database in the folder {@code TAYANYCH_DATA}
 * (an empty one, best with {@code VAULT_RECEIPTSREADY=0} so that nothing is derived meanwhile). A program, not a test: run
 * its main method on the test class path; it prints one line for each figure and stops.
 */
public final class VaultBench {

    private static final Secret PASSWORD = Secret.of("felt carpet under seven winters");

    private enum Field implements SealedField { VAULT_BENCH_WORDS }

    private final ConfigurableApplicationContext house;
    private final Vault vault;
    private final TeamId team;
    private final Keyring reader;

    private VaultBench(ConfigurableApplicationContext house) {
        this.house = house;
        this.vault = house.getBean(Vault.class);
        MemberKeys members = house.getBean(MemberKeys.class);
        MemberId member = MemberId.draw();
        members.create(member, PASSWORD);
        this.team = TeamId.draw();
        house.getBean(TeamKeys.class).create(team, member);
        this.reader = members.unlock(member, PASSWORD).flatMap(members::keyring).orElseThrow();
    }

    /** Runs everything once. */
    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext house = SpringApplication.run(Application.class)) {
            VaultBench bench = new VaultBench(house);
            bench.arithmetic();
            bench.submissions();
            bench.manyAtOnce();
            bench.files();
            bench.book();
        }
    }

    private void arithmetic() throws Exception {
        AesKey key = AesKey.draw();
        byte[] page = Chance.bytes(4096);
        byte[] place = Place.of("bench", new UUID(1, 1));
        byte[] sealed = key.seal(Envelope.TEXT, page, place);
        each("seal 4 KiB", 20_000, () -> key.seal(Envelope.TEXT, page, place));
        each("open 4 KiB", 20_000, () -> key.open(Envelope.TEXT, sealed, place));
        XWing.Pair pair = XWing.draw();
        byte[] small = Chance.bytes(32);
        byte[] letter = Letter.seal(small, pair.publicKey(), place);
        each("letter to a public key (HPKE, X-Wing)", 2_000, () -> Letter.seal(small, pair.publicKey(), place));
        var opener = new XWing.Opener(pair.seed());
        each("open a letter", 2_000, () -> Letter.open(letter, opener, place));
        Argon2 argon2 = house.getBean(Argon2.class);
        each("Argon2id 19 MiB, two passes", 50, () -> argon2.derive(small, new byte[16], "bench", 64));
    }

    /** What one complaint asks of the vault, receipt already drawn: 3 texts, share, bind, audit, in one transaction. */
    private void submissions() throws Exception {
        Receipts receipts = house.getBean(Receipts.class);
        Audit audit = house.getBean(Audit.class);
        var transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        Secret narrative = Secret.of("Айлык берилбей жатат. ".repeat(40));
        Callable<Object> submit = () -> transaction.execute(status -> {
            SubjectId subject = SubjectId.draw();
            CaseKey key = vault.draw();
            for (int text = 0; text < 3; text++) {
                key.seal(narrative, Field.VAULT_BENCH_WORDS, subject.value());
            }
            vault.share(subject, key, Set.of(team));
            receipts.bind(new Receipt("0".repeat(16), new CodeKeys(Chance.bytes(32), AesKey.draw())),
                    ReceiptKind.COMPLAINT, subject, key);
            audit.record(Deed.byNobodyNamed("complaint.received", subject));
            return subject;
        });
        each("complaint: seal, share, bind, audit, commit; one at a time", 500, submit);
        long begun = System.nanoTime();
        int count = 6_000;
        try (var sixteen = Executors.newFixedThreadPool(16)) {
            for (int at = 0; at < count; at++) {
                sixteen.submit(submit);
            }
        }
        say("complaints per second, 16 at once, durable", count / seconds(begun), "/s");
    }

    private void manyAtOnce() throws Exception {
        List<SubjectId> subjects = new ArrayList<>();
        Map<SubjectId, Sealed> rest = new HashMap<>();
        var transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        for (int round = 0; round < 100; round++) {
            transaction.executeWithoutResult(status -> {
                for (int at = 0; at < 100; at++) {
                    SubjectId subject = SubjectId.draw();
                    CaseKey key = vault.draw();
                    vault.share(subject, key, Set.of(team));
                    subjects.add(subject);
                    rest.put(subject, key.seal(Secret.of("сөз ".repeat(300)), Field.VAULT_BENCH_WORDS, subject.value()));
                }
            });
        }
        for (String time : List.of("first time", "second time", "third time")) {
            long begun = System.nanoTime();
            Map<SubjectId, CaseKey> keys = vault.openAll(subjects, reader, Purpose.SEARCH);
            say("openAll of %d cases, %s".formatted(keys.size(), time), seconds(begun) * 1000, "ms");
            begun = System.nanoTime();
            long letters = 0;
            for (Map.Entry<SubjectId, Sealed> each : rest.entrySet()) {
                CaseKey key = Objects.requireNonNull(keys.get(each.getKey()));
                letters += key.open(each.getValue(), Field.VAULT_BENCH_WORDS, each.getKey().value()).length();
            }
            say("and %d letters of theirs opened".formatted(letters), seconds(begun) * 1000, "ms");
        }
        long begun = System.nanoTime();
        int turned = house.getBean(TeamKeys.class).renew(team, reader).orElseThrow();
        say("renew the team's keys, %d cases".formatted(turned), seconds(begun) * 1000, "ms");
    }

    private void files() throws Exception {
        SealedFiles files = house.getBean(SealedFiles.class);
        CaseKey key = vault.draw();
        byte[] content = Chance.bytes(20 << 20);
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            SealedFiles.Kept kept = files.keep(SubjectId.draw(), key, new java.io.ByteArrayInputStream(content), 20 << 20);
            say("keep a file of 20 MiB", seconds(begun) * 1000, "ms");
            begun = System.nanoTime();
            try (InputStream opened = files.open(kept.file(), key)) {
                opened.transferTo(java.io.OutputStream.nullOutputStream());
            }
            say("open it", seconds(begun) * 1000, "ms");
        }
    }

    private void book() {
        long begun = System.nanoTime();
        Object verdict = house.getBean(Audit.class).verify();
        say("walk the whole book, " + verdict, seconds(begun) * 1000, "ms");
    }

    private static void each(String what, int times, Callable<?> work) throws Exception {
        for (int warm = 0; warm < times / 2; warm++) {
            work.call();
        }
        long begun = System.nanoTime();
        for (int time = 0; time < times; time++) {
            work.call();
        }
        say(what, seconds(begun) * 1_000_000 / times, "µs each");
    }

    private static double seconds(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1e9;
    }

    private static void say(String what, double figure, String unit) {
        System.out.printf(Locale.ROOT, "%-60s %10.1f %s%n", what, figure, unit);
    }
}
