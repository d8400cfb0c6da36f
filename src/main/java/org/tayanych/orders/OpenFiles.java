package org.tayanych.orders;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Vault;

/** Opens inspections for their orders. Empty for an id of somebody else's, the same as for one that never was. */
@Component
public class OpenFiles {

    private final JdbcClient db;
    private final Inspections inspections;
    private final Vault vault;

    OpenFiles(JdbcClient db, Inspections inspections, Vault vault) {
        this.db = db;
        this.inspections = inspections;
        this.vault = vault;
    }

    /** Writes the audit line first. */
    public Optional<OpenFile> open(InspectionId id, Inspector reader) {
        return inspections.find(id, reader).flatMap(inspection -> vault
                .open(id.subject(), reader.keyring(), Purpose.CASE_WORK)
                .map(key -> new OpenFile(inspection, key, reader)));
    }

    public Optional<OpenFile> of(OrderId id, Inspector reader) {
        return behind("select inspection from orders.order_ where id = :id", id.value(), reader);
    }

    public Optional<OpenFile> of(FineId id, Inspector reader) {
        return behind("select inspection from orders.fine where id = :id", id.value(), reader);
    }

    public Optional<OpenFile> of(Suspension.Id id, Inspector reader) {
        return behind("select inspection from orders.suspension where id = :id", id.value(), reader);
    }

    public Optional<OpenFile> of(Proceeding.Id id, Inspector reader) {
        return behind("select inspection from orders.proceeding where id = :id", id.value(), reader);
    }

    private Optional<OpenFile> behind(String sql, UUID id, Inspector reader) {
        return db.sql(sql).param("id", id).query(UUID.class).optional()
                .flatMap(inspection -> open(new InspectionId(inspection), reader));
    }
}
