package org.tayanych.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tayanych.access.Staff;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * One member as an administrator sees them, or somebody to be invited.
 *
 * @param person null for somebody who is not here yet
 */
public record MemberPage(
        Shell shell,
        Problems problems,
        Staff.@Nullable Person person,
        Secret name,
        Secret mail,
        List<Option> languages,
        List<Option> roles,
        List<Option> teams)
        implements Page {

    /** The member that the page is about; a page for a newcomer does not ask. */
    public Staff.Person known() {
        if (person == null) {
            throw new IllegalStateException("nobody yet");
        }
        return person;
    }

    public boolean invited() {
        return known().standing() == Staff.Standing.INVITED;
    }
}
