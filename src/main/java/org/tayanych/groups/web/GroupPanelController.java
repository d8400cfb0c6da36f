package org.tayanych.groups.web;

import java.util.List;
import java.util.Optional;
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
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;

/** Whether a case belongs to a group. */
@Controller
class GroupPanelController {

    private final CaseFiles cases;
    private final CaseFrames frames;
    private final Groups groups;

    GroupPanelController(CaseFiles cases, CaseFrames frames, Groups groups) {
        this.cases = cases;
        this.frames = frames;
        this.groups = groups;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/group")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        return Pages.show("groups/panel", page(shell, open(id, me), Secret.NOTHING, Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/group")
    ModelAndView begin(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        Secret title = typed.secret("title");
        Problems problems = Problems.none();
        if (title.isBlank() || title.length() > Groups.LONGEST_TITLE) {
            problems.add("title", title.isBlank() ? "groups.no_title" : "groups.title_too_long", Groups.LONGEST_TITLE);
            return Pages.again("groups/panel", page(shell, opened, title, problems));
        }
        return groups.begin(opened, title)
                .map(group -> Pages.to("/desk/groups/" + group, "groups.begun"))
                .orElseGet(() -> Pages.to(path(id), "groups.changed_meanwhile"));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/group/join")
    ModelAndView join(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        Optional<Group> group = typed.code("group").flatMap(GroupPanelController::subject)
                .flatMap(found -> groups.open(found, me));
        if (group.isEmpty() || !groups.add(opened, group.get().id())) {
            Problems problems = Problems.none().add("group", "groups.no_group");
            return Pages.again("groups/panel", page(shell, opened, Secret.NOTHING, problems));
        }
        return Pages.to("/desk/groups/" + group.get().id(), "groups.joined");
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/group/leave")
    ModelAndView leave(@PathVariable UUID id, CaseWorker me) {
        boolean left = groups.leave(open(id, me));
        return Pages.to(path(id), left ? "groups.left" : "groups.changed_meanwhile");
    }

    private OpenCase open(UUID id, CaseWorker me) {
        return cases.open(new SubjectId(id), me).orElseThrow(NotFound::new);
    }

    private static String path(UUID id) {
        return "/desk/cases/" + id + "/group";
    }

    private static Optional<SubjectId> subject(String typed) {
        try {
            return Optional.of(SubjectId.of(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private GroupPanelPage page(Shell shell, OpenCase opened, Secret title, Problems problems) {
        Optional<Group> group = groups.groupOf(opened).flatMap(id -> groups.open(id, opened.reader()));
        List<Group> others = group.isPresent() ? List.of() : groups.of(opened.reader()).stream()
                .filter(other -> other.team().equals(opened.file().team()))
                .toList();
        return new GroupPanelPage(shell, frames.around(opened, "group"), group, others, title, problems);
    }
}
