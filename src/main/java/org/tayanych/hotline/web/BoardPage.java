package org.tayanych.hotline.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tayanych.hotline.Alert;
import org.tayanych.hotline.Board;
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.Queue;
import org.tayanych.site.DeskNote;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/**
 * What waits, how long, and what nobody has taken.
 *
 * @param notes what other rooms want seen
 * @param own the reader's own teams; an alert that climbed from another says only that one is needed there
 */
public record BoardPage(
        Shell shell,
        List<Alert> alerts,
        Set<TeamId> own,
        List<Board.TeamNow> teams,
        List<Board.Load> loads,
        Map<Contact.Kind, Integer> contacts,
        List<DeskNote> notes,
        Map<TeamId, String> teamNames,
        Map<MemberId, String> names,
        Instant now) implements Page {

    /** What an alert says to this reader. */
    public String about(Alert alert) {
        if (alert.kind() == Alert.Kind.HARD_CALL) {
            MemberId by = alert.raisedBy();
            return say("hotline.alert.HARD_CALL", by == null ? "" : names.getOrDefault(by, ""));
        }
        return own.contains(alert.team()) ? say("hotline.alert." + alert.kind()) : say("hotline.alert.elsewhere");
    }

    public String team(TeamId team) {
        return teamNames.getOrDefault(team, "");
    }

    public String name(MemberId member) {
        return names.getOrDefault(member, "");
    }

    public String since(Instant since) {
        return Spans.since(this, since, now);
    }

    public String longest(Board.TeamNow team) {
        Instant since = team.longestSince();
        return since == null ? "–" : since(since);
    }

    public String number(int count) {
        return count > Queue.COUNTS_UP_TO ? Queue.COUNTS_UP_TO + "+" : Integer.toString(count);
    }

    public int contactsToday() {
        return contacts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
