package org.tayanych.inspections.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** The page of one inspection. */
@Controller
class ShowController {

    private final Inspections inspections;
    private final ShowPages pages;

    ShowController(Inspections inspections, ShowPages pages) {
        this.inspections = inspections;
        this.pages = pages;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        return inspections.find(new InspectionId(id), me)
                .map(here -> Pages.show("inspections/show", pages.page(shell, me, here, Problems.NONE)))
                .orElseThrow(NotFound::new);
    }
}
