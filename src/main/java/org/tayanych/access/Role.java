package org.tayanych.access;

import java.util.EnumSet;
import java.util.Set;

/** What a member is to the organisation, and so what they may do. */
public enum Role {
    CONSULTANT(Right.WORK_CASES, Right.KEEP_REGISTER),
    SPECIALIST(Right.WORK_CASES),
    SUPERVISOR(Right.WORK_CASES, Right.SUPERVISE, Right.EDIT_DIRECTORY, Right.READ_AUDIT, Right.KEEP_REGISTER),
    LAWYER(Right.WORK_CASES, Right.CHECK_LAW, Right.KEEP_REGISTER),
    INSPECTOR(Right.WORK_CASES, Right.KEEP_REGISTER, Right.INSPECT),
    /** Leads inspectors: approves what they plan, and answers for the figures. */
    CHIEF_INSPECTOR(
            Right.WORK_CASES, Right.SUPERVISE, Right.READ_AUDIT, Right.KEEP_REGISTER, Right.INSPECT, Right.APPROVE_VISITS,
            Right.PUBLISH_FIGURES),
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
