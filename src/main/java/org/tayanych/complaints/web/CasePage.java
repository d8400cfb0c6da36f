package org.tayanych.complaints.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tayanych.complaints.Attachment;
import org.tayanych.complaints.ComplaintFacts;
import org.tayanych.complaints.Message;
import org.tayanych.complaints.OutcomeAnswer;
import org.tayanych.complaints.OwnLink;
import org.tayanych.complaints.Progress;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * The worker's own case: how far it is, who has it, what was written, what can be done.
 *
 * @param reader the organisation that has it
 * @param files those that came with the complaint itself
 * @param due the outcome question that waits; empty when none does
 * @param links to pages of rooms above
 * @param typed what was typed into the message, after something was wrong with it
 */
public record CasePage(
        Shell shell,
        Problems problems,
        ComplaintFacts facts,
        String reader,
        List<Message> messages,
        List<Attachment> files,
        Optional<OutcomeAnswer.Asked> due,
        boolean mayReopen,
        List<OwnLink> links,
        Secret typed)
        implements Page {

    /** The sentence for the state, with whatever belongs into it. */
    public String state() {
        String key = "complaints.progress." + facts.progress().kind().name();
        return switch (facts.progress()) {
            case Progress.Received _ -> say(key, reader, facts.readBy());
            case Progress.SentTo(Progress.Recipient who) -> say(key, say("complaints.recipient." + who.name()));
            case Progress.Waiting(var until) -> say(key, until);
            case Progress.Read _, Progress.Asked _, Progress.Result _, Progress.Closed _, Progress.Withdrawn _ ->
                    say(key, reader);
        };
    }

    /** What the worker can do in this state. */
    public String canDo() {
        return say("complaints.cando." + facts.progress().kind().name());
    }

    /** Short name of the state. */
    public String tag() {
        return say("complaints.state." + facts.progress().kind().name());
    }

    public String tone() {
        return switch (facts.progress()) {
            case Progress.Received _, Progress.Read _, Progress.SentTo _ -> "blue";
            case Progress.Asked _, Progress.Waiting _ -> "yellow";
            case Progress.Result() -> "green";
            case Progress.Closed _, Progress.Withdrawn _ -> "grey";
        };
    }

    public String fileHref(Attachment file) {
        return shell.link("/my/file/" + file.id().toString().toLowerCase(Locale.ROOT));
    }
}
