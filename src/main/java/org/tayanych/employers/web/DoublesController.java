package org.tayanych.employers.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.employers.Doubles;
import org.tayanych.employers.Merging;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Telling doubles apart. */
@Controller
class DoublesController {

    private static final String PATH = "/desk/workplaces/doubles";

    private final Doubles doubles;
    private final Merging merging;

    DoublesController(Doubles doubles, Merging merging) {
        this.doubles = doubles;
        this.merging = merging;
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping(PATH)
    ModelAndView list(Shell shell, Member me, Typed typed) {
        int number = typed.code("page").filter(text -> text.matches("[1-9]\\d{0,3}")).map(Integer::parseInt).orElse(1);
        return Pages.show("employers/doubles", new DoublesPage(shell,
                doubles.open(me.organisation(), (number - 1) * DoublesPage.MOST, DoublesPage.MOST),
                doubles.count(me.organisation()), number));
    }

    /** The first stays: which of the two stands first, the reader chose by the button. */
    @Gate(Right.KEEP_REGISTER)
    @PostMapping(PATH + "/same")
    ModelAndView same(Member me, Typed typed) {
        boolean merged = merging.merge(me.organisation(), id(typed, "other"), id(typed, "one"), me.id());
        return Pages.to(PATH, merged ? "employers.merged" : "employers.changed_meanwhile");
    }

    @Gate(Right.KEEP_REGISTER)
    @PostMapping(PATH + "/different")
    ModelAndView different(Member me, Typed typed) {
        boolean told = doubles.different(me.organisation(), id(typed, "one"), id(typed, "other"), me.id());
        return Pages.to(PATH, told ? "employers.told_apart" : "employers.changed_meanwhile");
    }

    private static WorkplaceId id(Typed typed, String field) {
        return typed.code(field).flatMap(WorkplaceId::parse).orElseThrow(NotFound::new);
    }
}
