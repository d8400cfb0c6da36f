package org.tayanych.hotline.web;

import java.util.List;
import java.util.Map;
import org.tayanych.complaints.Message;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** The dialogue with the worker, oldest first, and a place to write. */
public record MessagesPage(
        Shell shell,
        CaseFrame frame,
        List<Message> messages,
        Map<MemberId, String> names,
        Secret words,
        boolean question,
        Problems problems) implements Page {

    public String author(Message message) {
        return message.by().map(id -> names.getOrDefault(id, "")).orElse(say("hotline.message.worker"));
    }

    public List<Option> asks() {
        return List.of(Option.of("yes", say("hotline.message.question"), question));
    }
}
