package org.tayanych.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tayanych.access.Open;
import org.tayanych.vocabulary.Service;
import tools.jackson.databind.node.ObjectNode;

/** HSDS: the one taxonomy we classify by, the needs of a worker. */
@Controller
class HsdsTaxonomies {

    private final HsdsAnswers answers;

    HsdsTaxonomies(HsdsAnswers answers) {
        this.answers = answers;
    }

    @Open
    @GetMapping("/hsds/taxonomies")
    ResponseEntity<byte[]> taxonomies(HttpServletRequest request) {
        return page(request, List.of(new HsdsShapes(answers.words(request)).taxonomy()));
    }

    @Open
    @GetMapping("/hsds/taxonomies/{id}")
    ResponseEntity<byte[]> taxonomy(HttpServletRequest request, @PathVariable String id) {
        return answers.one(request, id.equals(HsdsIds.TAXONOMY)
                ? Optional.of(new HsdsShapes(answers.words(request)).taxonomy())
                : Optional.empty());
    }

    @Open
    @GetMapping("/hsds/taxonomy_terms")
    ResponseEntity<byte[]> terms(HttpServletRequest request) {
        String taxonomy = request.getParameter("taxonomy_id");
        boolean ours = taxonomy == null || taxonomy.isEmpty() || taxonomy.equals(HsdsIds.TAXONOMY);
        String parent = request.getParameter("parent_id");
        boolean top = parent == null || parent.isEmpty();
        HsdsShapes shapes = new HsdsShapes(answers.words(request));
        return page(request, ours && top ? Arrays.stream(Service.values()).map(shapes::term).toList() : List.of());
    }

    @Open
    @GetMapping("/hsds/taxonomy_terms/{id}")
    ResponseEntity<byte[]> term(HttpServletRequest request, @PathVariable String id) {
        return answers.one(request, HsdsIds.need(id).map(new HsdsShapes(answers.words(request))::term));
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, List<ObjectNode> all) {
        return HsdsPaging.of(request)
                .map(paging -> answers.page(request, paging, all.size(),
                        all.stream().skip(paging.from()).limit(paging.size()).toList()))
                .orElseGet(() -> answers.refuse(request, HttpStatus.BAD_REQUEST, "parameter"));
    }
}
