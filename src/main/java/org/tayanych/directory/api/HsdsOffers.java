package org.tayanych.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tayanych.access.Open;
import org.tayanych.directory.Catalogue;
import org.tayanych.directory.PublicEntry;
import org.tayanych.directory.ServiceId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** HSDS: what this is, and services. */
@Controller
class HsdsOffers {

    private static final String PROFILE = "https://docs.openreferral.org/en/3.1/hsds/schema_reference.html";
    private static final String DESCRIPTION =
            "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json";

    private final Catalogue catalogue;
    private final HsdsAnswers answers;

    HsdsOffers(Catalogue catalogue, HsdsAnswers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @Open
    @GetMapping({"/hsds", "/hsds/"})
    ResponseEntity<byte[]> about(HttpServletRequest request) {
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        about.put("version", "3.1");
        about.put("profile", PROFILE);
        about.put("openapi_url", DESCRIPTION);
        about.put("description", answers.words(request).say("directory.api.about"));
        return answers.one(request, Optional.of(about));
    }

    @Open
    @GetMapping("/hsds/services")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        return HsdsQuery.of(request)
                .map(query -> list(request, query))
                .orElseGet(() -> answers.refuse(request, HttpStatus.BAD_REQUEST, "parameter"));
    }

    @Open
    @GetMapping("/hsds/services/{id}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String id) {
        HsdsShapes shapes = new HsdsShapes(answers.words(request));
        return answers.one(request,
                HsdsIds.uuid(id).map(ServiceId::new).flatMap(catalogue::service).map(shapes::full));
    }

    @Open
    @RequestMapping("/hsds/**")
    ResponseEntity<byte[]> nothingElse(HttpServletRequest request) {
        return answers.refuse(request, HttpStatus.NOT_FOUND, "nothing");
    }

    private ResponseEntity<byte[]> list(HttpServletRequest request, HsdsQuery query) {
        HsdsShapes shapes = new HsdsShapes(answers.words(request));
        Catalogue.Part<PublicEntry> part = query.nothing()
                ? new Catalogue.Part<>(0, List.of())
                : catalogue.services(query.wanted(), query.paging().from(), query.paging().size());
        return answers.page(request, query.paging(), part.total(), part.items().stream()
                .map(entry -> query.minimal() ? shapes.minimal(entry) : query.full() ? shapes.full(entry) : shapes.service(entry))
                .toList());
    }
}
