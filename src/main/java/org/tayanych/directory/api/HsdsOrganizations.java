package org.tayanych.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tayanych.access.Open;
import org.tayanych.directory.Catalogue;
import org.tayanych.directory.Provider;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** HSDS: who helps. */
@Controller
class HsdsOrganizations {

    /** Services shown within one organisation; the list of services has them all. */
    private static final int MOST_WITHIN = 100;

    private final Catalogue catalogue;
    private final HsdsAnswers answers;

    HsdsOrganizations(Catalogue catalogue, HsdsAnswers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @Open
    @GetMapping("/hsds/organizations")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        return HsdsPaging.of(request)
                .map(paging -> list(request, paging))
                .orElseGet(() -> answers.refuse(request, HttpStatus.BAD_REQUEST, "parameter"));
    }

    @Open
    @GetMapping("/hsds/organizations/{id}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String id) {
        HsdsShapes shapes = new HsdsShapes(answers.words(request));
        boolean full = "true".equals(request.getParameter("full_service"));
        return answers.one(request, HsdsIds.uuid(id).flatMap(catalogue::provider).map(provider -> whole(provider, shapes, full)));
    }

    private ResponseEntity<byte[]> list(HttpServletRequest request, HsdsPaging paging) {
        HsdsShapes shapes = new HsdsShapes(answers.words(request));
        boolean full = "true".equals(request.getParameter("full"));
        Catalogue.Part<Provider> part = catalogue.providers(paging.from(), paging.size());
        return answers.page(request, paging, part.total(), part.items().stream()
                .map(provider -> full ? whole(provider, shapes, true) : shapes.organisation(provider))
                .toList());
    }

    private ObjectNode whole(Provider provider, HsdsShapes shapes, boolean fullServices) {
        ObjectNode organisation = shapes.organisation(provider);
        ArrayNode services = organisation.putArray("services");
        catalogue.services(of(provider.id()), 0, MOST_WITHIN).items().forEach(entry -> {
            ObjectNode service = fullServices ? shapes.full(entry) : shapes.service(entry);
            service.remove("organization");
            services.add(service);
        });
        return organisation;
    }

    private static Catalogue.Wanted of(UUID provider) {
        return new Catalogue.Wanted(null, provider, null);
    }
}
