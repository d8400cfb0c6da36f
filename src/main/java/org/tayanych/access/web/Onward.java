package org.tayanych.access.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** Where somebody goes who has just signed in. */
@Component
class Onward {

    private final Destinations destinations;

    Onward(Destinations destinations) {
        this.destinations = destinations;
    }

    /** To the page they wanted, to the page that sends on what they had typed, or to where their work begins. */
    ModelAndView to(Shell shell, Member member, Carried carried) {
        if (!destinations.exists(carried)) {
            return Pages.to(start(member));
        }
        return carried.posted() ? sendAgain(shell, carried, true) : Pages.to(carried.to());
    }

    ModelAndView sendAgain(Shell shell, Carried carried, boolean signedIn) {
        boolean multipart = destinations.readsFiles(carried);
        return Pages.show("access/onward", new OnwardPage(shell.at("/sign-in"), carried, multipart, signedIn));
    }

    boolean leadsSomewhere(Carried carried) {
        return destinations.exists(carried);
    }

    static String start(Member member) {
        if (member.may(Right.WORK_CASES)) {
            return "/desk";
        }
        return member.may(Right.ADMINISTER) ? "/admin" : "/account";
    }
}
