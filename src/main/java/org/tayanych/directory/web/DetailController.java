package org.tayanych.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.directory.Channel;
import org.tayanych.directory.Directory;
import org.tayanych.directory.Editor;
import org.tayanych.directory.Entry;
import org.tayanych.directory.Place;
import org.tayanych.directory.ServiceId;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Channels and places of an entry. */
@Controller
class DetailController {

    private final Directory directory;
    private final Editors editors;
    private final Clock clock;

    DetailController(Directory directory, Editors editors, Clock clock) {
        this.directory = directory;
        this.editors = editors;
        this.clock = clock;
    }

    @Gate(Right.EDIT_DIRECTORY)
    @GetMapping("/desk/directory/{id}/channels")
    ModelAndView channel(Shell shell, Member me, @PathVariable String id) {
        kept(me, id);
        return Pages.show("directory/channel", new ChannelPage(shell, Problems.NONE, id, Filled.NOTHING));
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/{id}/channels")
    ModelAndView addChannel(Shell shell, Member me, @PathVariable String id, Typed typed) {
        Editor editor = editors.of(me);
        return switch (ChannelForm.check(typed, LocalDate.now(clock), editor.signsAs())) {
            case Checked.Wrong<Channel>(Problems problems) ->
                Pages.again("directory/channel", new ChannelPage(shell, problems, kept(me, id).id().toString(), Filled.of(typed)));
            case Checked.Ok<Channel>(Channel channel) ->
                Answers.done(directory.addChannel(Answers.id(id), channel, editor), id, "directory.done.saved");
        };
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/{id}/channels/{channel}")
    ModelAndView decide(Member me, @PathVariable String id, @PathVariable String channel, Typed typed) {
        ServiceId service = Answers.id(id);
        boolean works = typed.code("do").filter("confirm"::equals).isPresent();
        boolean done = works
                ? directory.confirmChannel(service, Answers.uuid(channel), editors.of(me))
                : directory.removeChannel(service, Answers.uuid(channel), editors.of(me));
        return Answers.done(done, id, works ? "directory.done.confirmed" : "directory.done.removed");
    }

    @Gate(Right.EDIT_DIRECTORY)
    @GetMapping("/desk/directory/{id}/places")
    ModelAndView place(Shell shell, Member me, @PathVariable String id) {
        Entry entry = kept(me, id);
        return Pages.show("directory/place", new PlacePage(shell, Problems.NONE, id, entry.provider().country(), Filled.NOTHING));
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/{id}/places")
    ModelAndView addPlace(Shell shell, Member me, @PathVariable String id, Typed typed) {
        Entry entry = kept(me, id);
        return switch (PlaceForm.check(typed)) {
            case Checked.Wrong<Place>(Problems problems) -> Pages.again("directory/place",
                    new PlacePage(shell, problems, id, entry.provider().country(), Filled.of(typed)));
            case Checked.Ok<Place>(Place place) ->
                Answers.done(directory.addPlace(entry.id(), place, editors.of(me)), id, "directory.done.saved");
        };
    }

    @Gate(Right.EDIT_DIRECTORY)
    @PostMapping("/desk/directory/{id}/places/{place}")
    ModelAndView removePlace(Member me, @PathVariable String id, @PathVariable String place) {
        return Answers.done(directory.removePlace(Answers.id(id), Answers.uuid(place), editors.of(me)), id, "directory.done.removed");
    }

    private Entry kept(Member me, String id) {
        ServiceId service = Answers.id(id);
        return directory.entry(service, me.organisation()).filter(any -> directory.may(service, editors.of(me)))
                .orElseThrow(NotFound::new);
    }
}
