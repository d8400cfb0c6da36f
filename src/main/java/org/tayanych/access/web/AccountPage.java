package org.tayanych.access.web;

import java.util.List;
import org.tayanych.access.Member;
import org.tayanych.access.Sessions;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** The member's own settings. */
public record AccountPage(Shell shell, Member member, int printedLeft, List<Sessions.Seen> sessions) implements Page {

    public boolean isThis(Sessions.Seen session) {
        return session.id().equals(member.session());
    }

    public String roles() {
        return Choices.named(shell.words(), member.roles());
    }
}
