package org.tayanych.vault;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the key file of a folder is whole, private, and the one that this database was begun with. Changes nothing. */
public final class KeyTrial {

    private KeyTrial() {
    }

    /**
     * Empty when everything is well; otherwise one sentence for the operator that names no key.
     *
     * @param database one that was set up: its tables are there
     */
    public static Optional<String> of(Path data, DataSource database) {
        Optional<byte[]> belongs = JdbcClient.create(database).sql("select fingerprint from vault.house")
                .query((row, at) -> row.getBytes("fingerprint"))
                .optional();
        if (belongs.isEmpty()) {
            return Optional.empty();
        }
        try {
            KeyFile keys = KeyFile.readOrDraw(data.toString(), false);
            return MessageDigest.isEqual(keys.fingerprint(), belongs.get())
                    ? Optional.empty()
                    : Optional.of("The key file %s does not belong to this database: put the file back that was made with it."
                            .formatted(keys.path()));
        } catch (KeysMissing missing) {
            return Optional.ofNullable(missing.getMessage());
        }
    }
}
