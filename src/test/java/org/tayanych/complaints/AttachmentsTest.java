package org.tayanych.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.access.CaseWorker;
import org.tayanych.complaints.Attachments.Outcome;
import org.tayanych.complaints.Attachments.Reason;
import org.tayanych.files.Made;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Holds;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** Files: each refusal, originals as evidence, bounded memory, and nothing in clear at rest. */
@HouseTest
class AttachmentsTest {

    @Autowired
    House house;

    private final SubjectId subject = SubjectId.draw();

    @Test
    void the_original_is_kept_as_evidence_and_the_working_copy_is_clean() throws IOException {
        CaseKey key = house.bean(Vault.class).draw();
        byte[] original = Made.jpegTakenAt("PLANTED-PLACE", 1);
        UUID id = kept(keep(key, "photo.html", original));
        Attachments attachments = house.bean(Attachments.class);
        assertThat(attachments.original(subject, key, id).orElseThrow().bytes().readAllBytes()).isEqualTo(original);
        Attachments.Content clean = attachments.workingCopy(subject, key, id).orElseThrow();
        assertThat(new String(clean.bytes().readAllBytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("PLANTED-PLACE");
        assertThat(clean.about().fileName()).isEqualTo("photo.html.jpg");
        assertThat(clean.about().sha256().reveal()).isEqualTo(sha256(original));
    }

    @Test
    void what_cannot_be_cleaned_is_kept_as_it_is_and_says_so() throws IOException {
        CaseKey key = house.bean(Vault.class).draw();
        UUID id = kept(keep(key, "note.rtf", Made.ascii("{\\rtf1 they owe me {\\info{\\author X}}}")));
        Attachments attachments = house.bean(Attachments.class);
        assertThat(attachments.of(subject, key)).singleElement().satisfies(file -> assertThat(file.cleaned()).isFalse());
        assertThat(attachments.workingCopy(subject, key, id)).isEmpty();
        assertThat(attachments.original(subject, key, id)).isPresent();
    }

    @Test
    void each_refusal_has_its_reason_and_keeps_nothing() throws IOException {
        CaseKey key = house.bean(Vault.class).draw();
        assertThat(keep(key, "a.jpg", new byte[0])).isEqualTo(new Outcome.Refused(Reason.EMPTY));
        assertThat(keep(key, "a.jpg", Made.ascii("MZ\u0090\0\3\0\0\0"))).isEqualTo(new Outcome.Refused(Reason.KIND));
        assertThat(keep(key, "a.png", Made.pixelBomb())).isEqualTo(new Outcome.Refused(Reason.BROKEN));
        assertThat(keep(key, "a.docx", Made.zip("a.txt", "b"))).isEqualTo(new Outcome.Refused(Reason.BROKEN));
        byte[] large = Arrays.copyOf(Made.picture("jpg"), (int) Attachments.LARGEST + 1);
        assertThat(keep(key, "a.jpg", large)).isEqualTo(new Outcome.Refused(Reason.TOO_LARGE));
        assertThat(house.bean(Attachments.class).of(subject, key)).isEmpty();
        assertThat(house.database().sql("select count(*) from vault.file where subject = :id")
                .param("id", subject.value()).query((row, number) -> row.getInt(1)).single()).isZero();
        for (int i = 0; i < Attachments.MOST_AT_ONCE; i++) {
            kept(keep(key, "a.png", Made.picture("png")));
        }
        assertThat(keep(key, "a.png", Made.picture("png"))).isEqualTo(new Outcome.Refused(Reason.TOO_MANY));
    }

    @Test
    void ten_large_files_at_once_are_all_kept() throws Exception {
        CaseKey key = house.bean(Vault.class).draw();
        byte[] picture = Made.picture("jpg");
        try (ExecutorService ten = Executors.newFixedThreadPool(10)) {
            List<Callable<Outcome>> uploads = IntStream.range(0, 10)
                    .<Callable<Outcome>>mapToObj(number -> () -> house.bean(Attachments.class).keep(
                            subject, key, UUID.randomUUID(), Secret.of("p.jpg"), swollen(picture, 4 << 20)))
                    .toList();
            for (var upload : ten.invokeAll(uploads)) {
                assertThat(upload.get()).isInstanceOf(Outcome.Kept.class);
            }
        }
        assertThat(house.bean(Attachments.class).of(subject, key)).hasSize(10)
                .allSatisfy(file -> assertThat(file.size()).isEqualTo(4L << 20));
    }

    @Test
    @Timeout(30)
    void inside_a_transaction_a_file_is_refused_before_a_byte_is_read() {
        CaseKey key = house.bean(Vault.class).draw();
        ByteArrayInputStream bytes = new ByteArrayInputStream(Made.wav("note"));
        int before = bytes.available();
        assertThatThrownBy(() -> new TransactionTemplate(house.bean(PlatformTransactionManager.class)).execute(status -> {
                    try {
                        return house.bean(Attachments.class).keep(subject, key, null, Secret.of("a.wav"), bytes);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })).isInstanceOf(IllegalStateException.class).hasMessageContaining("outside of a transaction");
        assertThat(bytes.available()).isEqualTo(before);
        assertThat(house.bean(Attachments.class).of(subject, key)).isEmpty();
    }

    @Test
    void names_and_hashes_of_files_rest_sealed() throws IOException {
        CaseKey key = house.bean(Vault.class).draw();
        kept(keep(key, "marker-file-name-7193.png", Made.picture("png")));
        byte[] about = house.database().sql("select about from complaints.attachment where subject = :id")
                .param("id", subject.value()).query((row, number) -> row.getBytes(1)).single();
        assertThat(new String(about, StandardCharsets.ISO_8859_1)).doesNotContain("7193");
    }

    @Test
    void what_ended_long_ago_is_erased_keys_first_and_a_fresh_one_is_not() {
        World.Place place = house.world().hotline();
        CaseWorker consultant = house.world().worker(place.consultant());
        Submission.Accepted old = place.complaint("an old story", Topic.C01);
        Complaints complaints = house.bean(Complaints.class);
        complaints.progress(old.id(), new Progress.Closed(), consultant);
        Submission.Accepted held = place.complaint("a story for the court", Topic.C01);
        complaints.progress(held.id(), new Progress.Closed(), consultant);
        house.bean(Holds.class).place(held.id(), consultant.id(), "COURT");
        house.clock().forward(Duration.ofDays(5 * 366));
        Submission.Accepted fresh = place.complaint("a fresh story", Topic.C01);
        complaints.progress(fresh.id(), new Progress.Closed(), house.world().worker(place.consultant()));
        house.run("complaints-erase");
        assertThat(complaints.facts(old.id())).isEmpty();
        assertThat(complaints.open(old.id(), consultant)).isEmpty();
        assertThat(complaints.facts(fresh.id())).isPresent();
        assertThat(complaints.facts(held.id())).as("a legal hold keeps it").isPresent();
    }

    private Outcome keep(CaseKey key, String name, byte[] bytes) throws IOException {
        return house.bean(Attachments.class).keep(subject, key, null, Secret.of(name), new ByteArrayInputStream(bytes));
    }

    private static UUID kept(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept) outcome).id();
    }

    /** A picture with nothing behind its end, made as it is read. */
    private static InputStream swollen(byte[] picture, int size) {
        return new SequenceInputStream(new ByteArrayInputStream(picture), new InputStream() {
            private int left = size - picture.length;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkCan) {
            throw new AssertionError(everyJdkCan);
        }
    }
}
