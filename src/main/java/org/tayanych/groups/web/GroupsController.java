package org.tayanych.groups.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.groups.Group;
import org.tayanych.groups.Groups;
import org.tayanych.hotline.Drafts;
import org.tayanych.remedies.Remedies;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;

/** The team's groups, and one of them: its cases side by side, what they come to, and a word to everybody. */
@Controller
class GroupsController {

    private final Groups groups;
    private final Remedies remedies;

    GroupsController(Groups groups, Remedies remedies) {
        this.groups = groups;
        this.remedies = remedies;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/groups")
    ModelAndView list(Shell shell, CaseWorker me) {
        return Pages.show("groups/groups", new GroupsPage(shell, groups.of(me)));
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/groups/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        return Pages.show("groups/group", page(shell, open(id, me), me, Secret.NOTHING, Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/groups/{id}")
    ModelAndView tell(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        Group group = open(id, me);
        Secret words = typed.secret("words");
        if (words.isBlank() || words.length() > Drafts.LONGEST) {
            Problems problems = Problems.none().add("words",
                    words.isBlank() ? "groups.no_words" : "groups.words_too_long", Drafts.LONGEST);
            return Pages.again("groups/group", page(shell, group, me, words, problems));
        }
        Groups.Told told = groups.tellAll(group, me, words);
        return Pages.to("/desk/groups/" + id, told.closed() == 0 ? "groups.told" : "groups.told_open_ones");
    }

    private Group open(UUID id, CaseWorker me) {
        return groups.open(new SubjectId(id), me).orElseThrow(NotFound::new);
    }

    private GroupPage page(Shell shell, Group group, CaseWorker me, Secret words, Problems problems) {
        return new GroupPage(
                shell, group, groups.cases(group, me), groups.together(group, me, remedies), words, problems);
    }
}
