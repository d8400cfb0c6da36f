package org.tayanych.accidents.web;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.accidents.Entry;
import org.tayanych.accidents.OpenAccident;
import org.tayanych.site.Page;

/** Says a line of the history in the reader's language. */
final class Sentences {

    private final Page page;
    private final OpenAccident opened;

    Sentences(Page page, OpenAccident opened) {
        this.page = page;
        this.opened = opened;
    }

    String of(Entry entry) {
        return switch (entry.kind()) {
            case HURT -> entry.oldCode().isPresent()
                    ? page.say("accidents.entry.TURNED", who(entry), harm(entry.oldCode()), harm(entry.newCode()))
                    : page.say("accidents.entry.HURT", who(entry), harm(entry.newCode()));
            case ENDED -> page.say("accidents.entry.ENDED", page.say("accidents.conclusion." + entry.newCode().orElseThrow()));
            case CORRECTED -> page.say("accidents.entry.CORRECTED." + entry.newCode().orElseThrow(), entry.oldDay().orElseThrow());
            case ASSESSED, CHANGED, PAID -> page.say("accidents.entry." + entry.kind(), who(entry),
                    page.shell().words().money(entry.money().orElseThrow()));
            case REPORTED, OPENED, LINKED, STRUCK, TAKEN_OUT -> page.say("accidents.entry." + entry.kind());
        };
    }

    private String harm(Optional<String> code) {
        return page.say("accidents.harm." + code.orElseThrow());
    }

    private String who(Entry entry) {
        UUID person = entry.person().orElseThrow();
        for (int at = 0; at < opened.persons().size(); at++) {
            if (opened.persons().get(at).id().equals(person)) {
                return page.say("accidents.person.number", at + 1);
            }
        }
        return "–";
    }
}
