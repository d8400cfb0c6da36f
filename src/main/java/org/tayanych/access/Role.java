package org.tayanych.access;

import java.util.EnumSet;
import java.util.Set;

/** What a member is to the organisation, and so what they may do. */
public enum Role {
    CONSULTANT(Right.WORK_CASES),
    SPECIALIST(Right.WORK_CASES),
    SUPERVISOR(Right.WORK_CASES, Right.SUPERVISE, Right.EDIT_DIRECTORY, Right.READ_AUDIT),
    LAWYER(Right.WORK_CASES, Right.CHECK_LAW),
    INSPECTOR(Right.WORK_CASES),
    PARTNER(Right.WORK_CASES),
    /** Opens no case. */
    ADMINISTRATOR(Right.ADMINISTER, Right.EDIT_DIRECTORY, Right.READ_AUDIT);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = EnumSet.of(Right.SIGNED_IN, rights);
    }

    public Set<Right> rights() {
        return Set.copyOf(rights);
    }
}
