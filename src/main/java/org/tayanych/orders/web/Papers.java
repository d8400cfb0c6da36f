package org.tayanych.orders.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.OrderPapers;
import org.tayanych.site.NotFound;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** Hands a frozen paper to the browser, under a name that says nothing. */
@Component
class Papers {

    private final OrderPapers papers;

    Papers(OrderPapers papers) {
        this.papers = papers;
    }

    /** @param name {@code ky.pdf} or {@code ru.pdf} */
    ResponseEntity<Resource> file(OpenFile file, UUID subject, String name) {
        OrderPapers.Frozen frozen = OrderPapers.LANGUAGES.stream()
                .filter(language -> name.equals(language.code() + ".pdf")).findFirst()
                .flatMap(language -> papers.find(file, subject, language))
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"paper.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(papers.open(file, frozen)));
    }

    Map<Language, Secret> prints(OpenFile file, UUID subject) {
        Map<Language, Secret> prints = new EnumMap<>(Language.class);
        for (Language language : OrderPapers.LANGUAGES) {
            Optional<OrderPapers.Frozen> frozen = papers.find(file, subject, language);
            frozen.ifPresent(found -> prints.put(language, found.print()));
        }
        return prints;
    }
}
