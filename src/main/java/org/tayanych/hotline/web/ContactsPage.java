package org.tayanych.hotline.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tayanych.hotline.Contact;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.MemberId;

/** Today's contacts and counts, promised call-backs, and the keys for a new contact. */
public record ContactsPage(
        Shell shell,
        Map<Contact.Kind, Integer> counts,
        List<Contact> today,
        List<Contact> callBacks,
        List<Contact> running,
        Map<MemberId, String> names,
        Instant now,
        Problems problems) implements Page {

    /** The ways in which people turn to a person. */
    public List<Channel> channels() {
        return List.of(Channel.PHONE, Channel.MESSENGER, Channel.WALK_IN, Channel.OUTREACH);
    }

    public List<Contact.Kind> oneKey() {
        return Arrays.stream(Contact.Kind.values()).filter(Contact.Kind::oneKey).toList();
    }

    public List<Contact.Kind> kinds() {
        return List.of(Contact.Kind.values());
    }

    public int count(Contact.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public String moment(Instant at) {
        return shell.words().moment(at);
    }

    public String due(Contact contact) {
        return Spans.due(this, Objects.requireNonNull(contact.callBackAt()), now);
    }

    public boolean late(Contact contact) {
        return Objects.requireNonNull(contact.callBackAt()).isBefore(now);
    }

    public String name(Contact contact) {
        return names.getOrDefault(contact.member(), "");
    }
}
