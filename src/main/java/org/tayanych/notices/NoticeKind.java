package org.tayanych.notices;

/** The few things a notice may say. None of them names a case, a worker or what happened. */
public enum NoticeKind {
    /** Something waits for you: please sign in. */
    PLEASE_SIGN_IN,
    /** Something waits that cannot wait: please sign in now. */
    PLEASE_SIGN_IN_NOW,
    /** You are invited to join a team. */
    INVITATION,
    /** Your sign-in was changed; tell your administrator if it was not you. */
    SIGN_IN_CHANGED,
    /** A partner asks you to confirm that papers arrived. */
    PLEASE_CONFIRM
}
