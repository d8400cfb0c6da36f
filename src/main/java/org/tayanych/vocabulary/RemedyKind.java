package org.tayanych.vocabulary;

/** What can come of a case for the worker. */
public enum RemedyKind implements Coded {
    /** Wages paid. */
    R01,
    /** Penalty for late pay. */
    R02,
    /** Compensation for injury or death. */
    R03,
    /** Reinstatement. */
    R04,
    /** Contract concluded or registered. */
    R05,
    /** Documents returned. */
    R06,
    /** Leave or sick pay granted. */
    R07,
    /** Safety measure taken. */
    R08,
    /** Apology, behaviour stopped. */
    R09,
    /** Adjustment for a disability. */
    R10,
    /** Discipline of the person who did harm. */
    R11,
    /** Employer fined. */
    R12,
    /** Dangerous work suspended. */
    R13,
    /** Criminal case opened. */
    R14,
    /** Exit from the place, or return home. */
    R15,
    /** Legal status put right. */
    R16,
    /** Information only. */
    R17;

    /** Whether an amount of money belongs to it. A fine goes to the state, so it is no money of the worker's. */
    public boolean money() {
        return this == R01 || this == R02 || this == R03 || this == R07;
    }

    @Override
    public String list() {
        return "remedy";
    }
}
