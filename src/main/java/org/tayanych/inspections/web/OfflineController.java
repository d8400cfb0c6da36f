package org.tayanych.inspections.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.site.Assets;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** What a tablet keeps to open the page of a visit without a signal: an empty page that names nobody, and the worker that serves it. */
@Controller
class OfflineController {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/offline")
    ModelAndView empty(Shell shell, Inspector me) {
        return Pages.show("inspections/offline", new OfflinePage(shell));
    }

    /** Under this path, because a worker reaches no further than where it lies. */
    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/worker.js")
    ResponseEntity<byte[]> worker(Inspector me) {
        return ResponseEntity.ok().contentType(SCRIPT).cacheControl(CacheControl.noStore())
                .body(Assets.read("visit-worker.js").orElseThrow(NotFound::new));
    }
}
