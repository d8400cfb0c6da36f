package org.tayanych.hotline;

import java.util.Optional;
import java.util.function.Function;
import org.tayanych.vocabulary.SubjectId;

/**
 * A panel of the case page: declare one as a bean, and its tab stands on every case. Rooms above may, too.
 *
 * @param path what follows {@code /desk/cases/{id}/}; empty for the first panel
 * @param words key of the tab's label
 * @param order smaller stands first
 * @param tag key of a word that stands in the head of the case while there is something to warn of
 */
public record CasePanel(String path, String words, int order, Function<SubjectId, Optional<String>> tag) {

    /** A panel that never warns. */
    public CasePanel(String path, String words, int order) {
        this(path, words, order, file -> Optional.empty());
    }

    public String address(CaseFile file) {
        return "/desk/cases/" + file.id() + (path.isEmpty() ? "" : "/" + path);
    }
}
