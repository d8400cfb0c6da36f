package org.tayanych.access.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Administrator;
import org.tayanych.access.Gate;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;

/** Where an administrator's work begins, and the organisation's public facts. */
@Controller
class OrganisationController {

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin")
    ModelAndView index() {
        return Pages.to("/admin/members");
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin/organisation")
    ModelAndView edit(Shell shell, Administrator by) {
        Organisation now = organisations.organisation(by.organisation()).orElseThrow(NotFound::new);
        return Pages.show("access/organisation", OrganisationPage.of(
                shell, Problems.NONE, Secret.of(now.name()), now.kind().name(), now.country().code()));
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/organisation")
    ModelAndView update(Shell shell, Typed typed, Administrator by) {
        Optional<Organisation.Kind> kind = typed.oneOf(Organisation.Kind.class, "kind");
        Optional<Country> country = typed.code("country").flatMap(Country::of);
        Problems problems = check(typed, kind.isPresent(), country.isPresent());
        if (!problems.isEmpty()) {
            return Pages.again("access/organisation", OrganisationPage.of(shell, problems, typed.secret("name"),
                    typed.code("kind").orElse(""), typed.code("country").orElse("")));
        }
        organisations.change(by, typed.secret("name").reveal(), kind.orElseThrow(), country.orElseThrow());
        return Pages.to("/admin/organisation", "access.saved");
    }

    private static Problems check(Typed typed, boolean kind, boolean country) {
        Problems problems = Problems.none();
        FormRules.name(typed, "name", "access.organisation.name.missing", problems);
        if (!kind) {
            problems.add("kind", "access.organisation.kind.missing");
        }
        return country ? problems : problems.add("country", "access.organisation.country.missing");
    }
}
