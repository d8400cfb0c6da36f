package org.tayanych.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.directory.Directory;
import org.tayanych.directory.Editor;
import org.tayanych.directory.Provider;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Option;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Adding and changing a provider. The house's own providers are kept by nobody and are not changed here. */
@Controller
class ProviderController {

    private final Directory directory;
    private final Organisations organisations;
    private final Editors editors;

    ProviderController(Directory directory, Organisations organisations, Editors editors) {
        this.directory = directory;
        this.organisations = organisations;
        this.editors = editors;
    }

    @Gate(Right.EDIT_DIRECTORY)
    @GetMapping("/desk/directory/providers/new")
    ModelAndView form(Shell shell) {
        return Pages.show("directory/provider", page(shell, Problems.NONE, "new", Filled.NOTHING));
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/providers/new")
    ModelAndView create(Shell shell, Member me, Typed typed) {
        return save(shell, UUID.randomUUID(), "new", me, typed);
    }

    @Gate(Right.EDIT_DIRECTORY)
    @GetMapping("/desk/directory/providers/{id}")
    ModelAndView edit(Shell shell, Member me, @PathVariable String id) {
        return Pages.show("directory/provider", page(shell, Problems.NONE, id, Filled.of(kept(me, id))));
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/providers/{id}")
    ModelAndView update(Shell shell, Member me, @PathVariable String id, Typed typed) {
        return save(shell, kept(me, id).id(), id, me, typed);
    }

    private ModelAndView save(Shell shell, UUID id, String path, Member me, Typed typed) {
        Editor editor = editors.of(me);
        return switch (ProviderForm.check(id, typed, editor, organisations)) {
            case Checked.Wrong<Provider>(Problems problems) ->
                Pages.again("directory/provider", page(shell, problems, path, Filled.of(typed)));
            case Checked.Ok<Provider>(Provider provider) -> {
                directory.save(provider, editor).orElseThrow(NotFound::new);
                yield Pages.to("/desk/directory", "directory.done.saved");
            }
        };
    }

    private Provider kept(Member me, String id) {
        return directory.provider(Answers.uuid(id))
                .filter(provider -> provider.keeper().filter(me.organisation()::equals).isPresent())
                .orElseThrow(NotFound::new);
    }

    private ProviderPage page(Shell shell, Problems problems, String path, Filled filled) {
        String chosen = Choices.first(filled, "team");
        List<Option> teams = new ArrayList<>();
        teams.add(Option.of("", shell.words().say("directory.receiver.none"), chosen.isEmpty()));
        for (Organisation organisation : organisations.all()) {
            for (Team team : organisations.teams(organisation.id())) {
                teams.add(Option.of(team.id().toString(), organisation.name() + " — " + team.name(), team.id().toString().equals(chosen)));
            }
        }
        return new ProviderPage(shell, problems, "/desk/directory/providers/" + path, teams, filled);
    }
}
