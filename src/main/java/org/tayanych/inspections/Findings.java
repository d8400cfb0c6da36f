package org.tayanych.inspections;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Vault;

/** What was found. A finding is worded anew or struck out, never taken away. */
@Component
public class Findings {

    private final FindingStore store;
    private final Vault vault;

    Findings(FindingStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** In the order they were written, struck ones too; none for a reader of another team. */
    public List<Finding> of(InspectionId inspection, Inspector reader) {
        List<FindingStore.Row> rows = store.of(inspection, reader.teams());
        if (rows.isEmpty()) {
            return List.of();
        }
        return key(inspection, reader)
                .map(key -> rows.stream().map(row -> FindingStore.open(row, key)).toList())
                .orElse(List.of());
    }

    public Optional<Finding> find(FindingId id, Inspector reader) {
        return store.find(id, reader.teams())
                .flatMap(row -> key(row.inspection(), reader).map(key -> FindingStore.open(row, key)));
    }

    private Optional<CaseKey> key(InspectionId inspection, Inspector reader) {
        return vault.open(inspection.subject(), reader.keyring(), Purpose.CASE_WORK);
    }
}
