package org.tayanych.vault;

/** Why something sealed is opened; stands in the audit line. */
public enum Purpose {
    CASE_WORK,
    LIST,
    SEARCH,
    REFERRAL,
    WORKER_RETURNS,
    RETENTION
}
