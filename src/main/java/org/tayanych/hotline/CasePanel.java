package org.tayanych.hotline;

/**
 * A panel of the case page: declare one as a bean, and its tab stands on every case. Rooms above may, too.
 *
 * @param path what follows {@code /desk/cases/{id}/}; empty for the first panel
 * @param words key of the tab's label
 * @param order smaller stands first
 */
public record CasePanel(String path, String words, int order) {

    public String address(CaseFile file) {
        return "/desk/cases/" + file.id() + (path.isEmpty() ? "" : "/" + path);
    }
}
