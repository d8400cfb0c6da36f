package org.tayanych.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.directory.Directory;
import org.tayanych.directory.Editor;
import org.tayanych.directory.Entry;
import org.tayanych.directory.NewEntry;
import org.tayanych.directory.ServiceId;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Option;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Adding and changing a service. */
@Controller
class EntryController {

    private final Directory directory;
    private final Editors editors;
    private final Clock clock;

    EntryController(Directory directory, Editors editors, Clock clock) {
        this.directory = directory;
        this.editors = editors;
        this.clock = clock;
    }

    @Gate(Right.EDIT_DIRECTORY)
    @GetMapping("/desk/directory/new")
    ModelAndView form(Shell shell, Member me) {
        return Pages.show("directory/edit", fresh(shell, me, Problems.NONE, Filled.NOTHING));
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/new")
    ModelAndView create(Shell shell, Member me, Typed typed) {
        Editor editor = editors.of(me);
        return switch (EntryForm.check(typed)) {
            case Checked.Wrong<EntryForm>(Problems problems) ->
                Pages.again("directory/edit", fresh(shell, me, problems, Filled.of(typed)));
            case Checked.Ok<EntryForm>(EntryForm form) -> {
                NewEntry entry = new NewEntry(form.offer(), form.terms(), List.of(), List.of(), Optional.empty(),
                        LocalDate.now(clock), editor.signsAs());
                UUID provider = Answers.uuid(typed.code("provider").orElse(""));
                ServiceId id = directory.add(provider, entry, editor).orElseThrow(NotFound::new);
                yield Answers.done(true, id.toString(), "directory.done.saved");
            }
        };
    }

    @Gate(Right.EDIT_DIRECTORY)
    @GetMapping("/desk/directory/{id}/edit")
    ModelAndView edit(Shell shell, Member me, @PathVariable String id) {
        Entry entry = kept(me, id);
        return Pages.show("directory/edit", EditPage.of(shell, Problems.NONE, entry.id(), Filled.of(entry)));
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/{id}/edit")
    ModelAndView update(Shell shell, Member me, @PathVariable String id, Typed typed) {
        Entry entry = kept(me, id);
        return switch (EntryForm.check(typed)) {
            case Checked.Wrong<EntryForm>(Problems problems) ->
                Pages.again("directory/edit", EditPage.of(shell, problems, entry.id(), Filled.of(typed)));
            case Checked.Ok<EntryForm>(EntryForm form) ->
                Answers.done(directory.change(entry.id(), form.offer(), form.terms(), editors.of(me)), id, "directory.done.saved");
        };
    }

    private Entry kept(Member me, String id) {
        ServiceId service = Answers.id(id);
        return directory.entry(service, me.organisation()).filter(any -> directory.may(service, editors.of(me)))
                .orElseThrow(NotFound::new);
    }

    private EditPage fresh(Shell shell, Member me, Problems problems, Filled filled) {
        String chosen = Choices.first(filled, "provider");
        List<Option> providers = directory.providersKept(editors.of(me)).stream()
                .map(provider -> Option.of(provider.id().toString(), provider.name().in(shell.language()),
                        provider.id().toString().equals(chosen)))
                .toList();
        return new EditPage(shell, problems, "/desk/directory/new", "/desk/directory", providers, filled);
    }
}
