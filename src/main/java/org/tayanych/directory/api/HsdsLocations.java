package org.tayanych.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tayanych.access.Open;
import org.tayanych.directory.Catalogue;

/** HSDS: services where they are given. A confidential place is not among them. */
@Controller
class HsdsLocations {

    private final Catalogue catalogue;
    private final HsdsAnswers answers;

    HsdsLocations(Catalogue catalogue, HsdsAnswers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @Open
    @GetMapping("/hsds/service_at_locations")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        return HsdsQuery.of(request)
                .map(query -> list(request, query))
                .orElseGet(() -> answers.refuse(request, HttpStatus.BAD_REQUEST, "parameter"));
    }

    @Open
    @GetMapping("/hsds/service_at_locations/{id}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String id) {
        HsdsShapes shapes = new HsdsShapes(answers.words(request));
        return answers.one(request, HsdsIds.uuid(id).flatMap(catalogue::spot).map(spot -> shapes.spot(spot, true)));
    }

    private ResponseEntity<byte[]> list(HttpServletRequest request, HsdsQuery query) {
        HsdsShapes shapes = new HsdsShapes(answers.words(request));
        Catalogue.Part<Catalogue.Spot> part = query.nothing()
                ? new Catalogue.Part<>(0, List.of())
                : catalogue.spots(query.wanted(), query.paging().from(), query.paging().size());
        return answers.page(request, query.paging(), part.total(),
                part.items().stream().map(spot -> shapes.spot(spot, query.full())).toList());
    }
}
