package org.tayanych.access.web;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Administrator;
import org.tayanych.access.Gate;
import org.tayanych.access.Invitations;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Role;
import org.tayanych.access.Staff;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Who works here: inviting, roles and teams, a new letter, and locking out. */
@Controller
class MemberController {

    private final Staff staff;
    private final Invitations invitations;
    private final Organisations organisations;

    MemberController(Staff staff, Invitations invitations, Organisations organisations) {
        this.staff = staff;
        this.invitations = invitations;
        this.organisations = organisations;
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin/members")
    ModelAndView index(Shell shell, Administrator by) {
        return Pages.show("access/members",
                new MembersPage(shell, staff.all(by), organisations.teams(by.organisation())));
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin/members/new")
    ModelAndView form(Shell shell, Administrator by) {
        return Pages.show("access/invite", newcomer(shell, Problems.NONE, by, null));
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/members/new")
    ModelAndView invite(Shell shell, Typed typed, Administrator by) {
        Problems problems = checkNewcomer(typed);
        if (problems.isEmpty() && invitations.invite(by, newcomer(typed)).isEmpty()) {
            problems.add("mail", "access.mail.taken");
        }
        return problems.isEmpty()
                ? Pages.to("/admin/members", "access.members.invited")
                : Pages.again("access/invite", newcomer(shell, problems, by, typed));
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin/members/{id}")
    ModelAndView show(Shell shell, @PathVariable String id, Administrator by) {
        Staff.Person person = person(id, by);
        return Pages.show("access/member", page(shell, Problems.NONE, person, by, person.roles(), person.teams()));
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/members/{id}")
    ModelAndView change(Shell shell, @PathVariable String id, Typed typed, Administrator by) {
        Staff.Person person = person(id, by);
        Problems problems = Problems.none();
        checkRoles(typed, problems);
        if (problems.isEmpty() && refused(staff.change(by, person.id(), roles(typed), teams(typed)))) {
            problems.add("roles", "access.members.last");
        }
        return problems.isEmpty()
                ? Pages.to("/admin/members/" + person.id(), "access.saved")
                : Pages.again("access/member", page(shell, problems, person, by, roles(typed), teams(typed)));
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/members/{id}/letter")
    ModelAndView letter(@PathVariable String id, Typed typed, Administrator by) {
        MemberId member = person(id, by).id();
        invitations.again(by, member, typed.code("why").filter("phone"::equals).isPresent());
        return Pages.to("/admin/members/" + member, "access.members.letter");
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin/members/{id}/lock-out")
    ModelAndView leaving(Shell shell, @PathVariable String id, Administrator by) {
        Staff.Person person = person(id, by);
        return Pages.show("access/lock-out", page(shell, Problems.NONE, person, by, Set.of(), Set.of()));
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/members/{id}/lock-out")
    ModelAndView lockOut(Shell shell, @PathVariable String id, Administrator by) {
        Staff.Person person = person(id, by);
        if (refused(staff.lockOut(by, person.id()))) {
            Problems problems = Problems.none().add("lock-out", "access.members.last");
            return Pages.again("access/lock-out", page(shell, problems, person, by, Set.of(), Set.of()));
        }
        return Pages.to("/admin/members", "access.members.locked-out");
    }

    private static boolean refused(Staff.Answer answer) {
        return switch (answer) {
            case DONE -> false;
            case LAST_ADMINISTRATOR -> true;
            case UNKNOWN -> throw new NotFound();
        };
    }

    private Staff.Person person(String id, Administrator by) {
        return Ids.member(id).flatMap(member -> staff.find(by, member)).orElseThrow(NotFound::new);
    }

    private static Problems checkNewcomer(Typed typed) {
        Problems problems = Problems.none();
        FormRules.name(typed, "name", "access.name.missing", problems);
        FormRules.mail(typed, problems);
        if (language(typed).isEmpty()) {
            problems.add("language", "access.language.missing");
        }
        checkRoles(typed, problems);
        return problems;
    }

    private static Invitations.Newcomer newcomer(Typed typed) {
        return new Invitations.Newcomer(typed.secret("name"), typed.secret("mail"), language(typed).orElseThrow(),
                roles(typed), teams(typed));
    }

    private static Optional<Language> language(Typed typed) {
        return typed.code("language").flatMap(Language::of).filter(Language::complete);
    }

    private static void checkRoles(Typed typed, Problems problems) {
        if (roles(typed).isEmpty()) {
            problems.add("roles", "access.members.roles.missing");
        }
    }

    private static Set<Role> roles(Typed typed) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (typed.codes("roles").contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Set<TeamId> teams(Typed typed) {
        Set<TeamId> teams = new HashSet<>();
        typed.codes("teams").forEach(code -> Ids.team(code).ifPresent(teams::add));
        return teams;
    }

    private MemberPage newcomer(Shell shell, Problems problems, Administrator by, @Nullable Typed typed) {
        return new MemberPage(
                shell,
                problems,
                null,
                typed == null ? Secret.NOTHING : typed.secret("name"),
                typed == null ? Secret.NOTHING : typed.secret("mail"),
                Choices.languages(typed == null ? shell.language().code() : typed.code("language").orElse("")),
                Choices.roles(shell.words(), typed == null ? Set.of() : roles(typed)),
                Choices.teams(organisations.teams(by.organisation()), typed == null ? Set.of() : teams(typed)));
    }

    private MemberPage page(
            Shell shell, Problems problems, Staff.Person person, Administrator by, Set<Role> roles, Set<TeamId> teams) {
        return new MemberPage(shell, problems, person, Secret.of(person.name()), person.mail(),
                Choices.languages(person.language().code()), Choices.roles(shell.words(), roles),
                Choices.teams(organisations.teams(by.organisation()), teams));
    }
}
