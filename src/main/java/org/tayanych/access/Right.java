package org.tayanych.access;

/** What a door can ask for. */
public enum Right {
    /** Any signed-in member: own settings. */
    SIGNED_IN,
    /** Read and work the cases of the own teams. */
    WORK_CASES,
    /** See the team's board, take alerts, hand cases over. */
    SUPERVISE,
    EDIT_DIRECTORY,
    /** Say that a text about the law is right. */
    CHECK_LAW,
    READ_AUDIT,
    /** Write employers and workplaces of the own organisation down, and look them up. */
    KEEP_REGISTER,
    /** Visit workplaces, draw acts, give orders, fine. */
    INSPECT,
    /** Say that a visit or a plan may go ahead. */
    APPROVE_VISITS,
    /** Say that figures go to the results pages. */
    PUBLISH_FIGURES,
    /** Organisation, teams, members and routes; never a case. */
    ADMINISTER
}
