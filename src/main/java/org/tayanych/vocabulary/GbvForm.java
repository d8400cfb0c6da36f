package org.tayanych.vocabulary;

/** Forms of violence and harassment at work, for the specialist team only. */
public enum GbvForm implements Coded {
    /** Sexual comments, jokes, gestures. */
    VH01,
    /** Unwanted touching. */
    VH02,
    /** Pressure for dates or sex. */
    VH03,
    /** Something promised or threatened in return for sex. */
    VH04,
    /** Sexual assault. */
    VH05,
    /** Rape. */
    VH06,
    /** Gang rape. */
    VH07,
    /** Stalking. */
    VH08,
    /** Online. */
    VH09,
    /** Images. */
    VH10,
    /** Verbal abuse, insults. */
    VH11,
    /** Psychological violence, mobbing. */
    VH12,
    /** Threats. */
    VH13,
    /** Physical assault. */
    VH14,
    /** Economic abuse: pay or papers kept. */
    VH15,
    /** Ethnic or migrant slur. */
    VH16,
    /** Abuse for a disability. */
    VH17,
    /** Related to pregnancy. */
    VH18,
    /** Domestic violence that reaches into work. */
    VH19,
    /** Retaliation for having spoken. */
    VH20;

    /** Whether the medical time limits (72 and 120 hours) are shown at once. */
    public boolean medicalCare() {
        return this == VH05 || this == VH06 || this == VH07;
    }

    @Override
    public String list() {
        return "gbvform";
    }
}
