package org.tayanych.directory.web;

import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.directory.ServiceId;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;

/** What the directory's handlers answer in common: nothing here, or back to the entry. */
final class Answers {

    private Answers() {
    }

    /** @throws NotFound for what is no id, as for an unknown one */
    static ServiceId id(String path) {
        return ServiceId.parse(path).orElseThrow(NotFound::new);
    }

    static UUID uuid(String path) {
        return id(path).value();
    }

    /** Back to the entry with a sentence. @throws NotFound when nothing was done, because it is not there for this editor */
    static ModelAndView done(boolean done, String id, String sentence) {
        if (!done) {
            throw new NotFound();
        }
        return Pages.to("/desk/directory/" + id, sentence);
    }
}
