package org.tayanych.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.directory.Directory;
import org.tayanych.directory.Editor;
import org.tayanych.directory.Entry;
import org.tayanych.directory.Search;
import org.tayanych.directory.ServiceId;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The directory at the desk: reading it, and saying that an entry is right. */
@Controller
class DirectoryController {

    private final Directory directory;
    private final Organisations organisations;
    private final Editors editors;
    private final Clock clock;

    DirectoryController(Directory directory, Organisations organisations, Editors editors, Clock clock) {
        this.directory = directory;
        this.organisations = organisations;
        this.editors = editors;
        this.clock = clock;
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/desk/directory")
    ModelAndView index(Shell shell, Member me, Typed typed) {
        Search search = SearchForm.read(typed);
        int number = SearchForm.page(typed);
        boolean editor = me.may(Right.EDIT_DIRECTORY);
        return Pages.show("directory/list", new ListPage(shell, editor, search,
                directory.find(search, me.organisation(), (number - 1) * ListPage.MOST, ListPage.MOST),
                editor ? directory.tasks(me.organisation()) : List.of(),
                directory.count(search), number, LocalDate.now(clock)));
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/desk/directory/{id}")
    ModelAndView show(Shell shell, Member me, @PathVariable String id) {
        return Pages.show("directory/entry", page(shell, me, found(me, id), Problems.NONE));
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/{id}/check")
    ModelAndView check(Member me, @PathVariable String id) {
        return Answers.done(directory.check(Answers.id(id), editors.of(me)), id, "directory.done.checked");
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/{id}/capacity")
    ModelAndView capacity(Shell shell, Member me, @PathVariable String id, Typed typed) {
        int beds = SearchForm.number(typed, "beds");
        int free = SearchForm.number(typed, "free");
        if (beds < 0 || free < 0 || free > beds) {
            return Pages.again("directory/entry",
                    page(shell, me, found(me, id), Problems.none().add("beds", "directory.problem.beds")));
        }
        return Answers.done(directory.capacity(Answers.id(id), beds, free, editors.of(me)), id, "directory.done.saved");
    }

    private Entry found(Member me, String id) {
        return directory.entry(Answers.id(id), me.organisation()).orElseThrow(NotFound::new);
    }

    private EntryPage page(Shell shell, Member me, Entry entry, Problems problems) {
        Editor editor = editors.of(me);
        ServiceId id = entry.id();
        String receiver = entry.provider().receiver().flatMap(to -> organisations.team(to.team()))
                .map(team -> ProviderForm.label(organisations, team)).orElse(shell.words().say("directory.receiver.none"));
        boolean may = me.may(Right.EDIT_DIRECTORY) && directory.may(id, editor);
        boolean keeps = entry.provider().keeper().filter(me.organisation()::equals).isPresent();
        return new EntryPage(shell, problems, entry, may, may && keeps, receiver,
                directory.history(id), LocalDate.now(clock));
    }
}
