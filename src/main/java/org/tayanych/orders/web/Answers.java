package org.tayanych.orders.web;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.orders.Refusal;
import org.tayanych.orders.Written;
import org.tayanych.site.Pages;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** What the browser is told after something was written, or was not. */
final class Answers {

    /** Letters in the reason of a correction. */
    static final int LONGEST_REASON = 500;

    private Answers() {
    }

    static Problems explain(Refusal why) {
        boolean date = why.field().equals("on") || why.field().equals("until");
        return date
                ? Problems.none().addDate(why.field(), why.key())
                : Problems.none().add(why.field(), why.key());
    }

    /** Off to where it stands now; or the same page again with its problems. */
    static ModelAndView of(Written written, String notice, Function<UUID, String> path, String view, Function<Problems, Page> again) {
        return switch (written) {
            case Written.Done(UUID id) -> Pages.to(path.apply(id), notice);
            case Written.Refused(Refusal why) -> Pages.again(view, again.apply(explain(why)));
        };
    }

    /** A line is struck out, with its reason from the field that stands beside it. */
    static ModelAndView strike(
            UUID entry, Typed typed, Function<Secret, Written> strike, String path, String view, Function<Problems, Page> again) {
        Secret why = typed.secret("why-" + entry);
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            return Pages.again(view, again.apply(Problems.none().add("why-" + entry,
                    why.isBlank() ? "orders.no_reason" : "orders.reason_too_long", LONGEST_REASON)));
        }
        return switch (strike.apply(why)) {
            case Written.Done done -> Pages.to(path, "orders.struck");
            case Written.Refused(Refusal refusal) ->
                    Pages.again(view, again.apply(Problems.none().add("why-" + entry, refusal.key())));
        };
    }
}
