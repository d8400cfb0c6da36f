package org.tayanych.referrals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Attachments;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.SealedFiles;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * Dossiers: the chosen parts of a case, copied and sealed under a key of their own. The case's key never leaves with them,
 * so what is added to the case later stays there, and destroying one dossier takes nothing else along.
 */
@Component
class Dossiers {

    /** A file of a dossier. */
    record Kept(UUID id, UUID file, Secret name) {}

    /** A dossier under way: nobody holds its key until it is shared. */
    record Draft(SubjectId id, CaseKey key) {}

    private final JdbcClient db;
    private final Vault vault;
    private final SealedFiles files;
    private final Attachments attachments;

    Dossiers(JdbcClient db, Vault vault, SealedFiles files, Attachments attachments) {
        this.db = db;
        this.vault = vault;
        this.files = files;
        this.attachments = attachments;
    }

    Draft draw() {
        return new Draft(SubjectId.draw(), vault.draw());
    }

    /**
     * Copies the chosen files: the working copy without hidden data, or the original where only that can be read (a voice
     * message). False when one is not there. Call it outside of a transaction.
     */
    boolean copy(Draft draft, SubjectId caseId, CaseKey caseKey, List<UUID> chosen) {
        for (UUID attachment : chosen) {
            Optional<Attachments.Content> content = attachments.workingCopy(caseId, caseKey, attachment)
                    .or(() -> attachments.original(caseId, caseKey, attachment));
            if (content.isEmpty() || !keep(draft, content.get())) {
                return false;
            }
        }
        return true;
    }

    private boolean keep(Draft draft, Attachments.Content content) {
        try (InputStream bytes = content.bytes()) {
            SealedFiles.Kept kept = files.keep(draft.id(), draft.key(), bytes, Attachments.LARGEST * 2);
            UUID row = UUID.randomUUID();
            Secret name = Secret.of(content.about().fileName());
            db.sql("insert into referrals.dossier_file (id, dossier, file, about) values (:id, :dossier, :file, :about)")
                    .param("id", row)
                    .param("dossier", draft.id().value())
                    .param("file", kept.file())
                    .param("about", draft.key().seal(name, ReferralField.REFERRAL_FILE, row).atRest())
                    .update();
            return true;
        } catch (IOException | SealedFiles.TooLarge unfit) {
            return false;
        }
    }

    void write(Draft draft, List<Piece> pieces) {
        for (int place = 0; place < pieces.size(); place++) {
            UUID row = UUID.randomUUID();
            Piece piece = pieces.get(place);
            Secret words = Secret.of(piece.label().name() + "\n" + piece.words().reveal());
            db.sql("insert into referrals.piece (id, dossier, place, part, words) values (:id, :dossier, :place, :part, :words)")
                    .param("id", row)
                    .param("dossier", draft.id().value())
                    .param("place", place)
                    .param("part", piece.part().name())
                    .param("words", draft.key().seal(words, ReferralField.REFERRAL_PIECE, row).atRest())
                    .update();
        }
    }

    void share(Draft draft, List<TeamId> readers) {
        vault.share(draft.id(), draft.key(), readers);
    }

    List<Piece> read(SubjectId dossier, CaseKey key) {
        return db.sql("select id, part, words from referrals.piece where dossier = :dossier order by place")
                .param("dossier", dossier.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    String words = key.open(Sealed.fromRest(row.getBytes("words")), ReferralField.REFERRAL_PIECE, id).reveal();
                    int end = words.indexOf('\n');
                    return new Piece(Part.valueOf(row.getString("part")),
                            Piece.Label.valueOf(words.substring(0, end)), Secret.of(words.substring(end + 1)));
                })
                .list();
    }

    List<Kept> files(SubjectId dossier, CaseKey key) {
        List<Kept> kept = new ArrayList<>();
        db.sql("select id, file, about from referrals.dossier_file where dossier = :dossier order by id")
                .param("dossier", dossier.value())
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Secret name = key.open(Sealed.fromRest(row.getBytes("about")), ReferralField.REFERRAL_FILE, id);
                    kept.add(new Kept(id, row.getObject("file", UUID.class), name));
                });
        return kept;
    }

    InputStream open(Kept kept, CaseKey key) {
        return files.open(kept.file(), key);
    }

    /** Destroys the key first, then the rows. */
    void destroy(SubjectId dossier) {
        vault.destroy(dossier);
        db.sql("delete from referrals.piece where dossier = :dossier").param("dossier", dossier.value()).update();
        db.sql("delete from referrals.dossier_file where dossier = :dossier").param("dossier", dossier.value()).update();
    }
}
