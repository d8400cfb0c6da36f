package org.tayanych.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.directory.Catalogue;
import org.tayanych.vocabulary.Service;

/**
 * What is asked of a list.
 *
 * @param full whole records instead of their one-to-one fields
 * @param minimal only ids and the time of the last change
 */
record HsdsQuery(HsdsPaging paging, Catalogue.Wanted wanted, boolean nothing, boolean full, boolean minimal) {

    /** Empty when a parameter cannot be read. Ids that lead nowhere find nothing. */
    static Optional<HsdsQuery> of(HttpServletRequest request) {
        try {
            Optional<HsdsPaging> paging = HsdsPaging.of(request);
            String term = sent(request, "taxonomy_term_id");
            String taxonomy = sent(request, "taxonomy_id");
            String organisation = sent(request, "organization_id");
            String since = sent(request, "modified_after");
            Service need = term == null ? null : HsdsIds.need(term).orElse(null);
            UUID provider = organisation == null ? null : HsdsIds.uuid(organisation).orElse(null);
            boolean nowhere = term != null && need == null
                    || organisation != null && provider == null
                    || taxonomy != null && !taxonomy.equals(HsdsIds.TAXONOMY);
            LocalDate day = since == null ? null : LocalDate.parse(since.substring(0, Math.min(10, since.length())));
            return paging.map(page -> new HsdsQuery(page, new Catalogue.Wanted(need, provider, day), nowhere,
                    "true".equals(sent(request, "full")), "true".equals(sent(request, "minimal"))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable String sent(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent == null || sent.isEmpty() ? null : sent;
    }
}
