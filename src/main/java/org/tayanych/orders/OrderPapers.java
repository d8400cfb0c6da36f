package org.tayanych.orders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.papers.Format;
import org.tayanych.papers.Paper;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.SealedFiles;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/**
 * The papers that are handed out: an order and a decision on a fine, in Kyrgyz and in Russian. Each is printed once, when it is
 * issued, and kept sealed with its hash: whoever asks later gets the same file.
 */
@Component
public class OrderPapers {

    /** In which languages papers are handed out. */
    public static final List<Language> LANGUAGES = List.of(Language.KY, Language.RU);

    /** A paper of so many bytes was not made by us. */
    private static final long MOST = 8_000_000;

    /** @param print SHA-256 of the file, lower-case hexadecimal */
    public record Frozen(UUID file, Secret print) {}

    private final JdbcClient db;
    private final SealedFiles files;
    private final PaperText text;
    private final Clock clock;

    OrderPapers(JdbcClient db, SealedFiles files, PaperText text, Clock clock) {
        this.db = db;
        this.files = files;
        this.text = text;
        this.clock = clock;
    }

    void freeze(OpenFile file, Order order) {
        LANGUAGES.forEach(language -> keep(file, order.id().value(), text.order(file, order, language)));
    }

    void freeze(OpenFile file, Fine fine) {
        LANGUAGES.forEach(language -> keep(file, fine.id().value(), text.fine(file, fine, language)));
    }

    private void keep(OpenFile file, UUID subject, Paper paper) {
        try (InputStream bytes = Format.PDF.print(paper).open()) {
            SealedFiles.Kept kept = files.keep(file.id().subject(), file.key(), bytes, MOST);
            db.sql("""
                    insert into orders.paper (subject, language, file, print, at)
                    values (:subject, :language, :file, :print, :now)""")
                    .param("subject", subject)
                    .param("language", paper.language().code())
                    .param("file", kept.file())
                    .param("print", file.key().seal(Secret.of(kept.sha256()), OrderField.ORDER_PAPER_PRINT, kept.file()).atRest())
                    .param("now", EntryStore.at(clock.instant()))
                    .update();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SealedFiles.TooLarge tooLarge) {
            throw new IllegalStateException(tooLarge);
        }
    }

    /** The last one that was handed out; empty for a fine that is only proposed. */
    public Optional<Frozen> find(OpenFile file, UUID subject, Language language) {
        return db.sql("""
                select file, print from orders.paper
                where subject = :subject and language = :language order by seq desc limit 1""")
                .param("subject", subject)
                .param("language", language.code())
                .query((row, n) -> {
                    UUID kept = row.getObject("file", UUID.class);
                    return new Frozen(kept, file.key().open(
                            Sealed.fromRest(row.getBytes("print")), OrderField.ORDER_PAPER_PRINT, kept));
                })
                .optional();
    }

    /** The bytes as they were handed out. */
    public InputStream open(OpenFile file, Frozen frozen) {
        return files.open(frozen.file(), file.key());
    }
}
