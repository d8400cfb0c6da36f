package org.tayanych.directory;

/** Whether one gets in without a step. */
public enum StepFree {
    YES,
    WITH_HELP,
    NO,
    UNKNOWN
}
